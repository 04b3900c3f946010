using System.IO.Pipes;
using System.Text;

namespace KzSaData.Seeds.Tests.Reading;

/// <summary>KZ0108 to KZ0111: the names of files and where they lie; and where in a file errors are placed.</summary>
public sealed class SeedFileTests
{
    [Fact]
    public void The_id_is_the_name_of_the_file() =>
        MarkedSeed.Full(TableId.Actor, "\"sample\"", "«\"simple\"").ShouldBreak("KZ0108", "the id is 'simple', and the name of the file says 'sample'; rename one of them");

    [Theory]
    [InlineData("Sample")]
    [InlineData("sam_ple")]
    [InlineData("sam--ple")]
    [InlineData("-sample")]
    [InlineData("сәлем")]
    public void An_id_is_made_of_lower_case_letters_digits_and_single_hyphens(string id)
    {
        byte[] file = Encoding.UTF8.GetBytes(FullSeeds.Text(TableId.Actor).Replace("\"sample\"", $"\"{id}\"", StringComparison.Ordinal));

        SeedReader.Read(Tables.Of(TableId.Actor), $"{id}.json", file, TestLanguages.Four).Errors.Should().ContainSingle().Which.Should().Be(new SeedError(
            "KZ0109", $"'{id}' is no id: lower-case Latin letters and digits, single hyphens between them, at most 80 characters, such as \"recognition-of-kazakhstan-1991\"", $"{id}.json", 3, 9));
    }

    [Fact]
    public void An_id_has_at_most_eighty_characters()
    {
        foreach ((int length, int errors) in new[] { (80, 0), (81, 1) })
        {
            string id = new('a', length);
            byte[] file = Encoding.UTF8.GetBytes(FullSeeds.Text(TableId.Actor).Replace("\"sample\"", $"\"{id}\"", StringComparison.Ordinal));

            SeedReader.Read(Tables.Of(TableId.Actor), $"{id}.json", file, TestLanguages.Four).Errors.Select(error => error.Code).Should().Equal(Enumerable.Repeat("KZ0109", errors));
        }
    }

    [Fact]
    public void Text_that_comes_from_no_file_may_have_any_id() =>
        SeedReader.Read(Tables.Of(TableId.Actor), string.Empty, FullSeeds.Bytes(TableId.Actor), TestLanguages.Four).Errors.Should().BeEmpty();

    [Theory]
    [InlineData("evnts/visit.json", "evnts", "nothing named 'evnts' is expected here; did you mean 'events'?")]
    [InlineData("visit.json", "visit.json", "nothing named 'visit.json' is expected here; ")]
    [InlineData("README.txt", "README.txt", "nothing named 'README.txt' is expected here; there are release.json, directions.json, ")]
    [InlineData("events/1994/visit.json", "events/1994", "a folder within 'events'; its files lie side by side, one for each id")]
    [InlineData("events/visit.txt", "events/visit.txt", "'visit.txt' is no seed; a seed is named after its id, in lower case: the-id.json")]
    [InlineData("events/visit.JSON", "events/visit.JSON", "'visit.JSON' is no seed")]
    public void A_file_that_lies_where_none_is_expected_is_reported(string file, string at, string message)
    {
        using TemporaryFolder folder = new();
        SeedFiles.Empty.With(file, "{}").WriteTo(folder.Path);

        SeedError error = SeedFolder.Read(folder.Path, TestLanguages.Four).Errors.Should().ContainSingle().Which;

        (error.Code, Path.GetRelativePath(folder.Path, error.Path), error.Line, error.Column).Should().Be(("KZ0110", at, 1, 1));
        error.Message.Should().StartWith(message);
    }

    [Fact]
    public void Hidden_files_guides_and_schemas_are_left_alone()
    {
        using TemporaryFolder folder = new();
        SeedFiles.Empty.With("README.md", "?").With("events/README.md", "?").With("events/.visit.json.swp", "?").With(".git/config", "?").With("schema/event.json", "?").WriteTo(folder.Path);

        SeedFolder.Read(folder.Path, TestLanguages.Four).Should().BeEquivalentTo(new SeedReading([], []));
    }

    [Fact]
    public void Errors_come_in_the_order_of_files_and_lines()
    {
        using TemporaryFolder folder = new();
        SeedFiles.Empty.With("places/b.json", "{}").With("places/a.json", "{\n]").With("actors/c.json", "[]").With("x.json", "").WriteTo(folder.Path);

        SeedFolder.Read(folder.Path, TestLanguages.Four).Errors.Select(error => Path.GetRelativePath(folder.Path, error.Path)).Distinct().Should().Equal("actors/c.json", "places/a.json", "places/b.json", "x.json");
    }

    [Theory]
    [InlineData(TableId.Actor, SeedFile.LargestRow, "the file has more than 1 MB; a seed is a few kilobytes of text")]
    [InlineData(TableId.Coverage, SeedFile.LargestList, "the file has more than 64 MB")]
    internal void A_file_that_is_too_large_is_not_read(TableId table, int largest, string message)
    {
        byte[] file = new byte[largest + 1];
        Array.Fill(file, (byte)' ');

        SeedError error = SeedReader.Read(Tables.Of(table), string.Empty, file, TestLanguages.Four).Errors.Should().ContainSingle().Which;

        (error.Code, error.Line, error.Column).Should().Be(("KZ0111", 1, 1));
        error.Message.Should().StartWith(message);
        SeedReader.Read(Tables.Of(table), string.Empty, file[1..], TestLanguages.Four).Errors.Should().ContainSingle().Which.Code.Should().Be("KZ0101");
    }

    [Fact]
    public void Of_a_file_that_never_ends_no_more_is_read_than_shows_that()
    {
        // Where there is no such device, a file that is only too large.
        using TemporaryFolder folder = new();
        File.WriteAllBytes(folder.At("large"), new byte[2 * SeedFile.LargestRow]);
        string endless = File.Exists("/dev/zero") ? "/dev/zero" : folder.At("large");

        SeedBytes.Read(Tables.Of(TableId.Actor), endless).Should().HaveCount(SeedFile.LargestRow + 1);
    }

    [Fact]
    public void A_pipe_into_which_nobody_writes_is_not_waited_for_without_end()
    {
        using TemporaryFolder folder = new();
        using AnonymousPipeServerStream silent = new(PipeDirection.Out);
        string path = $"/proc/self/fd/{silent.ClientSafePipeHandle.DangerousGetHandle()}";

        // Where pipes have no names, there is no file that could be one.
        Action read = () => SeedBytes.Read(Tables.Of(TableId.Actor), File.Exists(path) ? path : folder.At("none.json"));

        read.Should().Throw<IOException>();
    }

    [Fact]
    public void A_file_is_read_as_it_is()
    {
        using TemporaryFolder folder = new();
        File.WriteAllBytes(folder.At("empty.json"), []);
        File.WriteAllBytes(folder.At("large.json"), new byte[SeedFile.LargestRow + 5]);
        File.WriteAllText(folder.At("small.json"), "{}");

        SeedBytes.Read(Tables.Of(TableId.Actor), folder.At("empty.json")).Should().BeEmpty();
        SeedBytes.Read(Tables.Of(TableId.Actor), folder.At("large.json")).Should().HaveCount(SeedFile.LargestRow + 1);
        SeedBytes.Read(Tables.Of(TableId.Actor), folder.At("small.json")).Should().Equal((byte)'{', (byte)'}');
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_link_is_no_seed_wherever_it_leads(bool isDangling)
    {
        using TemporaryFolder folder = new();
        SeedFiles.Empty.With("events/real.txt", "root").WriteTo(folder.Path);
        File.Move(folder.At("events", "real.txt"), folder.At("outside"));
        File.CreateSymbolicLink(folder.At("events", "visit.json"), isDangling ? folder.At("nowhere") : folder.At("outside"));

        SeedError error = SeedFolder.Read(folder.Path, TestLanguages.Four).Errors.Single(error => error.Path.EndsWith("visit.json", StringComparison.Ordinal));

        error.Code.Should().Be("KZ0110");
        error.Message.Should().StartWith("it is a link; ").And.NotContain("root");
    }

    [Theory]
    [InlineData("{\n  \"id\": \"ä\", \"знак\": 1", 2, 14)]
    [InlineData("{\r\n  \"id\": \"ä\", \"знак\": 1", 2, 14)]
    [InlineData("{ \"id\": \"\U0001F54C\", \"знак\": 1", 1, 15)]
    [InlineData("\uFEFF{ \"id\": \"a\", \"знак\": 1", 1, 14)]
    [InlineData("\uFEFF{\n\t\"знак\": 1", 2, 2)]
    public void Lines_and_columns_count_from_one_in_characters_as_editors_do(string begin, int line, int column)
    {
        byte[] file = Encoding.UTF8.GetBytes(begin + " }");

        SeedError error = SeedReader.Read(Tables.Of(TableId.Actor), string.Empty, file, TestLanguages.Four).Errors.Single(error => error.Code == "KZ0102");

        (error.Line, error.Column).Should().Be((line, column));
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_reported_where_they_stand()
    {
        byte[] file = [.. "{\n  \"id\": \"ж"u8, 0xD0, .. "\" }"u8];

        SeedReader.Read(Tables.Of(TableId.Actor), string.Empty, file, TestLanguages.Four).Errors.Should().Equal(
            new SeedError("KZ0101", "the file is not valid UTF-8 from here on; save it in UTF-8", string.Empty, 2, 11));
    }

    [Fact]
    public void A_file_that_cannot_be_read_still_has_its_id_so_that_others_may_refer_to_it()
    {
        SeedReading reading = SeedReader.Read(Tables.Of(TableId.Actor), "seeds/actors/pif.json", [0xFF], TestLanguages.Four);

        reading.Seeds.Should().ContainSingle().Which.Id.Should().Be("pif");
        reading.Errors.Should().ContainSingle().Which.ToString().Should().Be("seeds/actors/pif.json(1,1): error KZ0101: the file is not valid UTF-8 from here on; save it in UTF-8");
    }
}
