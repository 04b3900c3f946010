using System.Globalization;

namespace KzSaData.Seeds.Tests.Compilation;

/// <summary>The same seeds give the same bytes, wherever and in whatever order.</summary>
public sealed class SameBytesTests
{
    private static readonly RandomWorld World = new(7, 200);
    private static readonly byte[] Bytes = ImageBytes.Of(World.Data).Bytes;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_order_of_seeds_does_not_matter(int number) => Compile(World.Shuffled(number)).Should().Equal(Bytes);

    [Fact]
    public void Nor_does_the_culture()
    {
        // The tests know no culture but the invariant one; this has all that makes others differ.
        CultureInfo strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        strange.NumberFormat = new NumberFormatInfo { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NegativeSign = "minus", PositiveSign = "plus", NumberGroupSizes = [2] };
        strange.DateTimeFormat = new DateTimeFormatInfo { DateSeparator = "!", TimeSeparator = "?", ShortDatePattern = "d!M!yy" };
        CultureInfo culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = strange;
            Compile(World.Seeds).Should().Equal(Bytes);
            ImageBytes.Of(SeedFiles.Good.Dataset()).Bytes.Should().Equal(ImageBytes.Good.Bytes);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Nor_do_the_folder_and_the_time_of_its_files()
    {
        using TemporaryFolder folder = new();
        SeedFiles.Good.WriteTo(folder.Path);
        foreach (string file in Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, new DateTime(1999, 12, 31, 23, 59, 59, DateTimeKind.Utc));
        }

        ImageBytes.Of(Dataset.FromSeeds(folder.Path)).Bytes.Should().Equal(ImageBytes.Good.Bytes);
    }

    [Fact]
    public void What_is_decoded_compiles_to_the_same_bytes() => Compile(new ImageDecoder(World.Data).Seeds()).Should().Equal(Bytes);

    [Fact]
    public void Every_seed_comes_back_as_it_was()
    {
        Dictionary<(TableId, string), string> decoded = new ImageDecoder(World.Data).Seeds().Where(seed => seed.Id is not null).ToDictionary(seed => (seed.Table.Id, seed.Id!), seed => Text(seed.Value));

        foreach (Seed seed in World.Seeds.Where(seed => seed.Id is not null))
        {
            decoded[(seed.Table.Id, seed.Id!)].Should().Be(Text(seed.Value));
        }
    }

    [Fact]
    public void Another_value_makes_another_hash()
    {
        string[] hashes =
        [
            SeedFiles.Good.Dataset().Release.ContentHash,
            SeedFiles.Good.Change("sources/mfa.json", "Page of mfa", "Page of MFA").Dataset().Release.ContentHash,
            SeedFiles.Good.Change("events/visit-1994.json", "Minister of Trade", "Minister of trade").Dataset().Release.ContentHash,
            SeedFiles.Good.Change("coverage.json", "Calls", "calls").Dataset().Release.ContentHash,
        ];
        hashes.Should().OnlyHaveUniqueItems().And.OnlyContain(hash => hash.Length == 64 && hash.All(char.IsAsciiHexDigitLower));
    }

    [Fact]
    public void What_is_left_out_as_its_default_makes_the_same_hash() =>
        SeedFiles.Good.Change("events/visit-1994.json", "\"locator\": \"para. 1\",", "\"locator\": \"para. 1\", \"stance\": \"supports\", \"standing\": \"live\",")
            .Dataset().Release.ContentHash.Should().Be(SeedFiles.Good.Dataset().Release.ContentHash);

    private static byte[] Compile(IEnumerable<Seed> seeds)
    {
        using ImageMemory memory = ImageCompiler.Compile(seeds);
        return memory.Bytes(0, (int)memory.Length).ToArray();
    }

    private static string Text(Node? node) => node switch
    {
        null => "-",
        TextNode text => $"'{text.Text}'",
        NumberNode number => number.Value.ToString("0.############################", CultureInfo.InvariantCulture),
        ListNode list => $"[{string.Join(", ", list.Items.Select(Text))}]",
        ObjectNode value => $"{{{string.Join(", ", value.Slots.Select(Text))}}}",
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };
}
