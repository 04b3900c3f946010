using System.Text;

namespace KzSaData.Seeds.Tests.Reading;

/// <summary>Whatever bytes come in, reading them ends in rows, or in errors that have a place in the file; never in an exception.</summary>
public sealed class HostileBytesTests
{
    public static TheoryData<string> Kinds => FullSeeds.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_seed_that_is_cut_off_at_any_byte_has_errors(string kind)
    {
        byte[] seed = FullSeeds.Bytes(FullSeeds.Table(kind).Id);
        for (int length = 0; length < seed.Length - 1; length++)
        {
            Read(kind, seed[..length], $"the first {length} bytes of {kind}").Should().NotBeEmpty("{0} bytes are not all of it", length);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_seed_with_bytes_changed_lost_or_repeated_is_read_or_refused(string kind)
    {
        Random random = new(1994);
        byte[] seed = FullSeeds.Bytes(FullSeeds.Table(kind).Id);
        for (int i = 0; i < 500; i++)
        {
            List<byte> file = [.. seed];
            for (int changes = random.Next(1, 5); changes > 0; changes--)
            {
                int at = random.Next(file.Count);
                switch (random.Next(4))
                {
                    case 0:
                        file[at] = (byte)random.Next(256);
                        break;
                    case 1:
                        file.RemoveRange(at, Math.Min(random.Next(1, 20), file.Count - at));
                        break;
                    case 2:
                        file.InsertRange(at, file.GetRange(at, Math.Min(random.Next(1, 80), file.Count - at)));
                        break;
                    default:
                        file.InsertRange(at, random.Any("\"", "{", "}", "[", "]", ",", ":", "\\", "null", "\\ud800", "\0", "1e9", "\n", "\uFEFF", "TODO: ").Select(c => (byte)c));
                        break;
                }
            }

            Read(kind, [.. file], $"change {i} of {kind}");
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Random_bytes_are_refused(string kind)
    {
        Random random = new(1995);
        for (int i = 0; i < 200; i++)
        {
            byte[] file = new byte[random.Next(200)];
            random.NextBytes(file);
            Read(kind, file, $"random bytes {i}").Should().NotBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Random_pieces_of_JSON_are_refused(string kind)
    {
        string[] pieces = ["{", "}", "[", "]", ",", ":", "\"id\"", "\"$schema\"", "\"\\ud800\"", "\"a\"", "null", "-", "1", "1e400", "true", " ", "\n", "\"name\"", "\"notes\"", "\uFEFF", "/*", "NaN"];
        Random random = new(1996);
        for (int i = 0; i < 400; i++)
        {
            string text = random.Any("{", "[", "[{", "{\"notes\":[{", string.Empty) + string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => random.Any(pieces)));
            IReadOnlyList<SeedError> errors = Read(kind, Encoding.UTF8.GetBytes(text), text);
            (errors.Count > 0 || (FullSeeds.Table(kind).File == TableFile.List && text.Trim('\uFEFF', ' ', '\n') is ['[', .. var inner, ']'] && string.IsNullOrWhiteSpace(inner))).Should().BeTrue("{0} is no {1}", text, kind);
        }
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("{\"notes\":[")]
    [InlineData("{\"name\":{\"en\":")]
    [InlineData("[{\"kind\":")]
    public void Deep_nesting_is_an_error_at_its_depth(string opening)
    {
        string text = string.Concat(Enumerable.Repeat(opening, 50_000));

        IReadOnlyList<SeedError> errors = Read("actor", Encoding.UTF8.GetBytes(text), opening);

        errors.Should().Contain(error => error.Code == "KZ0101" && error.Column < 1000);
        errors.Should().HaveCountLessThan(100);
    }

    [Theory]
    [InlineData("1e999999999", "KZ0206")]
    [InlineData("-1e-999999999", "KZ0206")]
    [InlineData("1e2147483648", "KZ0206")]
    [InlineData("0e0", "KZ0206")]
    [InlineData("79228162514264337593543950336", "KZ0206")]
    [InlineData("01", "KZ0101")]
    [InlineData("+1", "KZ0101")]
    [InlineData(".5", "KZ0101")]
    [InlineData("1.", "KZ0101")]
    [InlineData("Infinity", "KZ0101")]
    [InlineData("0x10", "KZ0101")]
    [InlineData("1_000", "KZ0101")]
    public void Strange_numbers_are_refused(string number, string code)
    {
        foreach (string huge in new[] { number, number + new string('0', 100_000) })
        {
            Read("investment", Changed(TableId.Investment, "1100000000.5", huge), number).Should().Contain(error => error.Code == code || (huge != number && error.Code == "KZ0206"));
            Read("agreement", Changed(TableId.Agreement, "13", huge), number).Should().Contain(error => error.Code == code || (huge != number && error.Code == "KZ0206"));
        }
    }

    [Theory]
    [InlineData("\"$schema\"", "\"\\ud800\"")]
    [InlineData("\"kind\"", "\"\\ud800\"")]
    [InlineData("\"kind\"", "\"k\\ud800\"")]
    [InlineData("\"kind\"", "\"ki\\udc00nd\"")]
    [InlineData("\"country\"", "\"\\ud800\\ud800\\ud800\"")]
    [InlineData("\"en\"", "\"\\udfff\"")]
    [InlineData("\"../schema/actor.json\"", "\"\\ud800\"")]
    [InlineData("\"../schema/actor.json\"", "\"../schema/\\ud800\"")]
    [InlineData("\"../schema/actor.json\"", "\"../schema/\\ud800\\ud800\\ud800\"")]
    [InlineData("\"sample\"", "\"\\udfff\"")]
    [InlineData("\"company\"", "\"\\ud83d\"")]
    [InlineData("\"Q851\"", "\"\\ud83d\\ud83d\"")]
    [InlineData("\"saudi-arabia\"", "\"TODO: \\ud83d\"")]
    [InlineData("\"2004/2008\"", "\"\\ude00\\ud83d\"")]
    public void Half_a_character_as_an_escape_is_refused_wherever_it_stands(string old, string changed) =>
        Read("actor", Changed(TableId.Actor, old, changed), changed).Should().Contain(error => error.Code == "KZ0101" || error.Code == "KZ0107");

    [Fact]
    public void Members_that_repeat_without_end_are_each_an_error()
    {
        string repeated = string.Concat(Enumerable.Repeat("\"kind\": \"company\", \"x\": 1,\n", 10_000));

        IReadOnlyList<SeedError> errors = Read("actor", Changed(TableId.Actor, "\"kind\": \"company\",", repeated), "repeated");

        errors.Count(error => error.Code == "KZ0104").Should().Be(9_999);
        errors[^1].Line.Should().Be(10_003);
    }

    [Fact]
    public void Long_texts_are_not_repeated_in_messages()
    {
        string longest = new('я', 200_000);
        foreach (string old in new[] { "\"kind\"", "\"sample\"", "\"company\"", "\"../schema/actor.json\"", "\"Q851\"", "\"2004/2008\"", "\"Arabian Company\"", "\"SA\"" })
        {
            Read("actor", Changed(TableId.Actor, old, $"\"{longest}\""), old).Should().NotBeEmpty();
            Read("actor", Changed(TableId.Actor, old, $"\"z{longest}\""), old).Should().NotBeEmpty();
        }
    }

    private static byte[] Changed(TableId table, string old, string changed) => Encoding.UTF8.GetBytes(FullSeeds.Text(table).Replace(old, changed, StringComparison.Ordinal));

    // Whatever is wrong, it has a place in the file and a message on one line that any terminal can show.
    private static IReadOnlyList<SeedError> Read(string kind, byte[] file, string what)
    {
        Table table = FullSeeds.Table(kind);
        IReadOnlyList<SeedError> errors = SeedReader.Read(table, "sample.json", file, TestLanguages.Four).Errors;
        int lines = file.Count(b => b == '\n') + 1;
        foreach (SeedError error in errors)
        {
            bool isRight = error.Line >= 1 && error.Line <= lines && error.Column >= 1 && error.Column <= file.Length + 1
                && error.Code.StartsWith("KZ0", StringComparison.Ordinal) && error.Message.Length is > 10 and < 2000 && !error.Message.Any(c => char.IsControl(c) || char.IsSurrogate(c));
            isRight.Should().BeTrue("{0}: {1}", what, error);
        }

        errors.Should().BeInAscendingOrder((one, other) => (one.Line, one.Column).CompareTo((other.Line, other.Column)), what);
        return errors;
    }
}
