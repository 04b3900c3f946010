
namespace KzSaData.Core.Tests;

/// <summary>Bytes from anywhere: opening and using them ends in an answer or in a DatasetFormatException, in time.</summary>
public sealed class HostileImageTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);
    private static readonly uint[] Extremes = [0, 1, 2, 3, 5, 255, 256, 257, 4095, 0x7FFF_FFFF, 0x8000_0000, 0x8000_0001, 0xFFFF_FFFE, 0xFFFF_FFFF];
    private static readonly ImageBytes Good = ImageBytes.Good;

    [Fact]
    public void The_walk_finds_nothing_wrong_with_a_good_image_and_sees_all_of_it()
    {
        ImageWalk walk = ImageWalk.Through(Good, "good");

        walk.Refusals.Should().Be(0);
        walk.Objects.Should().BeGreaterThan(200);
    }

    [Fact]
    public void Every_truncation_is_refused() =>
        TimeLimit.Each(Enumerable.Range(0, Good.Length), Limit, length =>
        {
            foreach (ImageBytes cut in length < ImageFormat.HeaderLength ? [Good.Cut(length)] : new[] { Good.Cut(length), Good.Cut(length).WithItsLength().Sealed() })
            {
                Action opening = () => cut.Open().Verify();
                Assert.Throws<DatasetFormatException>(opening);
            }
        });

    [Fact]
    public void Every_flipped_byte_of_header_and_section_table_is_survived() =>
        TimeLimit.Each(Enumerable.Range(0, Good.EndOfTable), Limit, at => ImageWalk.Through(Good.Flip(at, (byte)(1 << (at % 8))), $"bit {at % 8} of byte {at} flipped"));

    [Theory]
    [InlineData(0, 0xFF)]
    [InlineData(4, 0x01)]
    [InlineData(8, 0x80)]
    public void Flipped_bytes_of_the_content_are_survived(int first, byte bits) =>
        TimeLimit.Each(Every(17, Good.EndOfTable + first, Good.Length), Limit, at => ImageWalk.Through(Good.Flip(at, bits), $"bits {bits:x} of byte {at} flipped"));

    [Fact]
    public void Every_number_of_rows_and_heap_may_be_any_number()
    {
        IEnumerable<(int At, uint Value)> cases =
            from section in new[] { Good.Section(0, SectionKind.Heap), Good.Section(TableId.Event, SectionKind.Rows), Good.Section(TableId.Investment, SectionKind.Rows), Good.Section(TableId.Investment, SectionKind.Totals), Good.Section(TableId.Investment, SectionKind.Postings) }
            from at in Every(4, section.Offset, section.Offset + section.Length)
            select (at, Extremes[at / 4 % Extremes.Length]);
        TimeLimit.Each(cases, Limit, each => ImageWalk.Through(Good.With(each.At, each.Value), $"{each.Value} at byte {each.At}"));
    }

    [Fact]
    public void Places_lengths_and_strides_of_sections_may_be_any_number()
    {
        long[] longs = [0, 1, -1, Good.Length, Good.Length + 1L, int.MaxValue, long.MaxValue, long.MinValue];
        uint[] strides = [0, 1, 3, 4, 5, 256, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFC];
        IEnumerable<(int At, long Value, bool Short)> cases =
            from entry in Every(ImageFormat.SectionEntryLength, ImageFormat.HeaderLength, Good.EndOfTable)
            from change in longs.Select(value => (entry + 8, value, false)).Concat(longs.Select(value => (entry + 16, value, false))).Concat(strides.Select(value => (entry + 4, (long)value, true)))
            select change;

        // Every second one, and another one for each section.
        TimeLimit.Each(cases.Where((_, i) => i % 2 == 0), Limit, each => ImageWalk.Through(each.Short ? Good.With(each.At, (uint)each.Value) : Good.With(each.At, each.Value), $"{each.Value} at byte {each.At}"));
    }

    [Fact]
    public void Any_number_of_sections_may_be_claimed() =>
        TimeLimit.Each(Extremes.Concat(Enumerable.Range(0, Good.SectionCount + 40).Select(n => (uint)n)), Limit, count => ImageWalk.Through(Good.With(ImageFormat.SectionCountOffset, count), $"{count} sections"));

    [Fact]
    public void Random_bytes_behind_a_good_header_are_survived() =>
        TimeLimit.Each(Enumerable.Range(0, 400), Limit, seed =>
        {
            byte[] bytes = [.. Good.Bytes];
            int from = seed % 2 == 0 ? ImageFormat.HeaderLength : Good.EndOfTable;
            new Random(seed).NextBytes(bytes.AsSpan(from));
            ImageWalk.Through(new ImageBytes(bytes), $"random bytes of seed {seed} from {from} on");
        });

    [Fact]
    public void Random_damage_at_many_places_is_survived() =>
        TimeLimit.Each(Enumerable.Range(0, 250), Limit, seed =>
        {
            Random random = new(seed);
            byte[] bytes = [.. Good.Bytes];
            for (int i = random.Next(1, 200); i > 0; i--)
            {
                bytes[random.Next(Good.EndOfTable, bytes.Length)] = (byte)random.Next(256);
            }

            ImageWalk.Through(new ImageBytes(bytes), $"damage of seed {seed}");
        });

    [Theory]
    [InlineData(0)]
    [InlineData(96)]
    [InlineData(10_000)]
    public void Bytes_that_are_no_image_are_refused_on_opening(int length)
    {
        byte[] bytes = new byte[length];
        new Random(length).NextBytes(bytes);

        Assert.Throws<DatasetFormatException>(() => new ImageBytes(bytes).Open()).Message.Should().Contain("no KzSaData image");
    }

    [Fact]
    public void A_newer_format_is_refused_by_name() =>
        Assert.Throws<DatasetFormatException>(() => Good.With(ImageFormat.VersionOffset, 3u).Open()).Message
            .Should().Be("The image has format 3; this version of the library reads format 2. Use the library that wrote it, or compile it anew from its seeds.");

    [Fact]
    public void Sections_that_nobody_knows_are_skipped()
    {
        // The kinds of sections are numbered by table and kind; 200 is no index that this version knows.
        using Dataset data = SeedFiles.Good.Dataset();
        ImageSection unknown = new(TableId.Event, (SectionKind)200, 8, new byte[8]);
        IEnumerable<ImageSection> sections = Every(ImageFormat.SectionEntryLength, ImageFormat.HeaderLength, Good.EndOfTable).Select(SectionAt).Append(unknown);
        using Dataset newer = new(ImageAssembler.Build(sections, data.Store.Image.Memory.Bytes(ImageFormat.ContentHashOffset, ImageFormat.HashLength)));

        newer.Records.Select(record => record.Key).Should().Equal(data.Records.Select(record => record.Key));
        newer.Events.Matching("riyadh").Count.Should().Be(1);
    }

    private static ImageSection SectionAt(int entry)
    {
        uint id = BitConverter.ToUInt32(Good.Bytes, entry);
        Memory<byte> bytes = Good.Bytes.AsMemory((int)BitConverter.ToInt64(Good.Bytes, entry + 8), (int)BitConverter.ToInt64(Good.Bytes, entry + 16));
        return new ImageSection((TableId)(id >> 8), (SectionKind)(id & 0xFF), BitConverter.ToInt32(Good.Bytes, entry + 4), bytes);
    }

    private static IEnumerable<int> Every(int step, int from, int to)
    {
        for (int at = from; at < to; at += step)
        {
            yield return at;
        }
    }
}
