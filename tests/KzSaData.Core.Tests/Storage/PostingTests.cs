using System.Numerics;

namespace KzSaData.Core.Tests.Storage;

/// <summary>A list of rows is the same list however it is kept: as one number, as numbers, as bitmaps.</summary>
public sealed class PostingTests
{
    public static TheoryData<int, int> Lists
    {
        get
        {
            // How many rows, and how far they lie from each other: lists within a block, over blocks, with blocks left out.
            TheoryData<int, int> lists = [];
            foreach (int count in new[] { 0, 1, 2, 63, 64, 65, Posting.MostListed - 1, Posting.MostListed, Posting.MostListed + 1, 3000 })
            {
                foreach (int distance in new[] { 1, 3, 64, 5000 })
                {
                    lists.Add(count, distance);
                }
            }

            return lists;
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void What_is_written_is_read_block_by_block(int count, int distance)
    {
        int[] rows = [.. Enumerable.Range(0, count).Select(n => 7 + (n * distance))];
        Posting posting = Write(rows);

        posting.Count().Should().Be(count);
        int last = rows.Length == 0 ? 0 : rows[^1] / Block.Rows;
        foreach (int block in Enumerable.Range(0, last + 2).Where(block => block < 3 || block % 97 == 0 || block >= last - 2))
        {
            int[] expected = [.. rows.Where(row => row / Block.Rows == block)];
            ulong[] added = new ulong[Block.Words];
            posting.AddTo(block, added);
            RowsOf(added, block).Should().Equal(expected);

            posting.NextBlock(block).Should().Be(rows.Select(static row => row / Block.Rows).FirstOrDefault(holding => holding >= block, int.MaxValue));

            ulong[] narrowed = new ulong[Block.Words];
            narrowed.AsSpan().Fill(0x5555_5555_5555_5555);
            posting.IntersectWith(block, narrowed);
            RowsOf(narrowed, block).Should().Equal(expected.Where(row => row % 2 == 0));
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void What_is_written_is_read_over_all_blocks_at_once(int count, int distance)
    {
        int[] rows = [.. Enumerable.Range(0, count).Select(n => 7 + (n * distance))];
        Posting posting = Write(rows);

        // A bitmap may end within a block.
        int words = ((7 + (count * distance)) / 64) + 1;
        ulong[] all = new ulong[words];
        posting.AddTo(all);
        RowsOf(all, 0).Should().Equal(rows);

        ulong[] even = new ulong[words];
        even.AsSpan().Fill(0x5555_5555_5555_5555);
        posting.CountIn(even).Should().Be(rows.Count(row => row % 2 == 0));
    }

    [Fact]
    public void The_last_block_may_be_short()
    {
        int[] rows = [.. Enumerable.Range(0, 400)];
        ulong[] bits = new ulong[2];

        Write(rows).AddTo(0, bits);

        bits.Should().Equal(ulong.MaxValue, ulong.MaxValue);
    }

    [Fact]
    public void An_empty_list_has_no_rows_anywhere()
    {
        ulong[] bits = [ulong.MaxValue];
        Posting.None.Count().Should().Be(0);
        Posting.None.CountIn(bits).Should().Be(0);
        Posting.None.IntersectWith(0, bits);
        bits.Should().Equal(0);
    }

    // Another list before and behind it, so that it does not lie at a place that is easy to find.
    private static Posting Write(int[] rows)
    {
        PostingWriter writer = new();
        writer.Add(List(1, 2, 3));
        uint reference = writer.Add(List(rows));
        writer.Add(List(5, 9000));
        ImageMemory memory = ImageMemory.FromBytes(writer.Bytes.Written);
        return new Posting(new Section(memory, 0, memory.Length, 4), Block.Count(RecordReference.MostRows), reference);
    }

    // Each row twice, as when two participants have the same role.
    private static RowList List(params int[] rows)
    {
        RowList list = new();
        foreach (int row in rows)
        {
            list.Add(row);
            list.Add(row);
        }

        list.Count.Should().Be(rows.Length);
        return list;
    }

    private static IEnumerable<int> RowsOf(ulong[] bits, int block)
    {
        for (int word = 0; word < bits.Length; word++)
        {
            for (ulong rest = bits[word]; rest != 0; rest &= rest - 1)
            {
                yield return (block * Block.Rows) + (word * 64) + BitOperations.TrailingZeroCount(rest);
            }
        }
    }
}
