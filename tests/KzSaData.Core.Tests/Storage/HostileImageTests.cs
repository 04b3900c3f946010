
namespace KzSaData.Core.Tests.Storage;

/// <summary>Bytes from anywhere: opening and using them ends in an answer or in a DatasetFormatException, in time.</summary>
public sealed class HostileImageTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);
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
    public void Flipped_bytes_of_header_and_section_table_are_survived() =>
        TimeLimit.Each(Every(5, 0, Good.EndOfTable), Limit, at => ImageWalk.Through(Good.Flip(at, (byte)(1 << (at % 8))), $"bit {at % 8} of byte {at} flipped"));

    [Theory]
    [InlineData(0, 0xFF)]
    [InlineData(4, 0x01)]
    [InlineData(8, 0x80)]
    public void Flipped_bytes_of_the_content_are_survived(int first, byte bits) =>
        TimeLimit.Each(Every(101, Good.EndOfTable + first, Good.Length), Limit, at => ImageWalk.Through(Good.Flip(at, bits), $"bits {bits:x} of byte {at} flipped"));

    [Fact]
    public void Every_number_of_header_and_section_table_may_be_any_number()
    {
        TimeLimit.Each(ImagePlaces.Numbers(0, ImageFormat.HeaderLength).SelectMany(at => Extremes.Of(Good, at)), Limit, each =>
            ImageWalk.Through(Good.With(each.At, each.Value), $"{each.Value:x} at byte {each.At}"));

        // Of each kind of section the last: they are found by the same code in every table.
        IEnumerable<(int At, uint Value, TableId Table, SectionKind Kind)> cases =
            from kind in Every(ImageFormat.SectionEntryLength, ImageFormat.HeaderLength, Good.EndOfTable).GroupBy(entry => Good.Bytes[entry])

                // Indexes are found by one piece of code.
            where kind.Key <= (int)SectionKind.FirstIndex + (int)IndexKind.Kind
            let table = (TableId)Good.Bytes[kind.Last() + 1]
            from at in ImagePlaces.Numbers(kind.Last(), ImageFormat.SectionEntryLength)
            from extreme in Extremes.Of(Good, at)
            select (extreme.At, extreme.Value, table, (SectionKind)kind.Key);
        TimeLimit.Each(cases, Limit, each =>
        {
            ImageBytes damaged = Good.With(each.At, each.Value).Sealed();
            string what = $"{each.Value:x} at byte {each.At}";
            if (each.Kind is SectionKind.Rows or SectionKind.Fields or SectionKind.Strings or SectionKind.Heap)
            {
                ImageWalk.ThroughEntities(damaged, what);
            }
            else
            {
                ImageWalk.ThroughQueries(damaged, each.Table == 0 ? TableId.Event : each.Table, what);
            }
        });
    }

    [Fact]
    public void Places_and_lengths_of_sections_may_be_any_long_number()
    {
        long[] longs = [-1, Good.Length, Good.Length + 1L, int.MaxValue, 1L << 32, long.MaxValue - 7, long.MaxValue, long.MinValue];
        IEnumerable<(int At, long Value)> cases =
            from entry in Every(ImageFormat.SectionEntryLength, ImageFormat.HeaderLength, Good.EndOfTable)
            from at in new[] { entry + 8, entry + 16 }
            from value in longs
            select (at, value);
        TimeLimit.Each(cases, Limit, each => ImageWalk.Through(Good.With(each.At, each.Value), $"{each.Value} at byte {each.At}"));
    }

    [Fact]
    public void Any_number_of_sections_may_be_claimed() =>
        TimeLimit.Each(Enumerable.Range(0, Good.SectionCount + 9).Where(n => n % 4 == 0 || n > Good.SectionCount).Select(n => (uint)n), Limit, count => ImageWalk.Through(Good.With(ImageFormat.SectionCountOffset, count), $"{count} sections"));

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
        TimeLimit.Each(Enumerable.Range(0, 400), Limit, seed =>
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
        Assert.Throws<DatasetFormatException>(() => Good.With(ImageFormat.VersionOffset, 4u).Open()).Message
            .Should().Be("The image has format 4; this version of the library reads format 3. Use the library that wrote it, or compile it anew from its seeds.");

    private static IEnumerable<int> Every(int step, int from, int to)
    {
        for (int at = from; at < to; at += step)
        {
            yield return at;
        }
    }
}
