namespace KzSaData.Core.Tests.Storage;

/// <summary>Every number of ids, columns, directories, indexes, words and lists of rows, times every extreme.</summary>
public sealed class HostileIndexTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);
    private static readonly ImageBytes Good = ImageBytes.Good;

    public static TheoryData<string> Kinds => FullSeeds.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_number_of_columns_and_indexes_may_be_any_number(string kind)
    {
        TableId table = FullSeeds.Table(kind).Id;
        IEnumerable<int> places =
            from section in ImageParts.Of(Good).Sections
            where section.Table == table && section.Kind is not (SectionKind.Rows or SectionKind.Postings)

            // One table has all indexes, each of the others its own two: they are read by the same code.
            where table == TableId.Event || section.Kind <= SectionKind.FirstIndex + (int)IndexKind.Kind
            from at in ImagePlaces.OfItems(Good, table, section.Kind, Math.Max(4, section.Stride))
            select at;
        TimeLimit.Each(places.SelectMany(at => Extremes.Of(Good, at)), Limit, each => ImageWalk.ThroughQueries(Good.With(each.At, each.Value).Sealed(), table, $"{each.Value:x} at byte {each.At}"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_number_of_lists_of_rows_may_be_any_number(string kind)
    {
        TableId table = FullSeeds.Table(kind).Id;
        IEnumerable<int> places =
            from section in ImageParts.Of(Good).Sections
            where section.Table == table && section.Kind == SectionKind.Postings
            let place = Good.Section(table, section.Kind)
            from at in ImagePlaces.Numbers(place.Offset, Math.Min(place.Length, 400))
            select at;
        TimeLimit.Each(places.SelectMany(at => Extremes.Of(Good, at)), Limit, each => ImageWalk.ThroughQueries(Good.With(each.At, each.Value), table, $"{each.Value:x} at byte {each.At}"));
    }

    [Fact]
    public void Every_number_of_a_list_of_rows_in_several_blocks_may_be_any_number()
    {
        // A block with rows listed by number, one with a bitmap, one that is full.
        RowList rows = new();
        foreach (int row in Enumerable.Range(0, 9).Concat(Enumerable.Range(4200, 500)).Concat(Enumerable.Range(8192, 4096)))
        {
            rows.Add(row);
        }

        PostingWriter writer = new();
        uint reference = writer.Add(rows);
        byte[] list = writer.Bytes.Written.ToArray();
        IEnumerable<(int At, uint Value)> cases =
            from at in ImagePlaces.Numbers((int)reference * 4, 40)
            from value in Extremes.Of(Good, ImageFormat.HeaderLength).Select(extreme => extreme.Value).Concat([(uint)list.Length / 4, ((uint)list.Length / 4) - 1])
            select (at, value);
        TimeLimit.Each(cases, Limit, each =>
        {
            byte[] damaged = [.. list];
            BitConverter.TryWriteBytes(damaged.AsSpan(each.At), each.Value).Should().BeTrue();
            ImageMemory memory = ImageMemory.FromBytes(damaged);
            Posting posting = new(new Section(memory, 0, memory.Length, sizeof(uint)), 3, reference);
            ulong[] all = new ulong[3 * Block.Words];
            Survived(() => posting.Count());
            Survived(() => posting.Rows().Count.Should().BeLessThanOrEqualTo(3 * Block.Rows));
            Survived(() => posting.CountIn(all));
            Survived(() => posting.AddTo(all));
            for (int block = -1; block < 4; block++)
            {
                Survived(() => posting.AddTo(block, all.AsSpan(0, Block.Words)));
                Survived(() => posting.IntersectWith(block, all.AsSpan(0, Block.Words)));
            }
        });
    }

    [Fact]
    public void Every_length_of_a_word_may_be_any_number() =>
        TimeLimit.Each(ImagePlaces.Numbers(Good.Section(0, SectionKind.IndexTexts).Offset, 80).SelectMany(at => Extremes.Of(Good, at)), Limit, each =>
            ImageWalk.ThroughQueries(Good.With(each.At, each.Value).Sealed(), TableId.Event, $"{each.Value:x} at byte {each.At}"));

    private static void Survived(Action use)
    {
        try
        {
            use();
        }
        catch (DatasetFormatException)
        {
        }
    }
}
