using System.Numerics;

namespace KzSaData.Storage;

/// <summary>A list of rows in an image, kept by blocks: a bitmap where they are many, their numbers where they are few.</summary>
/// <remarks>
/// A reference with its highest bit set is the only row itself. Else it is a place in the postings section, in units of
/// four bytes: number of blocks, then for each block its number, how many rows of it are in the list, and where they stand.
/// No list has more blocks than the table that it is of.
/// </remarks>
internal readonly struct Posting(Section postings, int mostBlocks, uint reference)
{
    /// <summary>Marks a reference that is the only row itself.</summary>
    public const uint Single = 0x8000_0000;

    /// <summary>Up to so many rows of a block are listed by number; more take a bitmap, which is no larger.</summary>
    public const int MostListed = Block.Rows / 16;

    // The bytes of a block in the list.
    private const int Entry = 12;

    /// <summary>An empty list.</summary>
    public static Posting None => new(default, 0, uint.MaxValue);

    /// <summary>Whether there is no row.</summary>
    public bool IsEmpty => reference == uint.MaxValue;

    /// <summary>How many rows there are.</summary>
    public int Count()
    {
        if (reference >= Single)
        {
            return IsEmpty ? 0 : 1;
        }

        int count = 0;
        for (long entry = First(out long end); entry < end; entry += Entry)
        {
            _ = BlockOf(entry);
            count += RowsIn(entry);
        }

        return count;
    }

    /// <summary>How many of the rows are set in a bitmap of all rows.</summary>
    public int CountIn(ReadOnlySpan<ulong> all)
    {
        if (reference >= Single)
        {
            int row = (int)(reference & ~Single);
            return row < all.Length * 64 && (all[row / 64] >> (row % 64) & 1) != 0 ? 1 : 0;
        }

        int count = 0;
        for (long entry = First(out long end); entry < end; entry += Entry)
        {
            count += CountIn(RowsIn(entry), postings.U32(entry + 8) * 4L, all[WordsOf(BlockOf(entry), all.Length)]);
        }

        return count;
    }

    /// <summary>The rows in order, for lists that are short.</summary>
    public List<int> Rows()
    {
        List<int> rows = [];
        if (reference >= Single)
        {
            if (!IsEmpty)
            {
                rows.Add((int)(reference & ~Single));
            }

            return rows;
        }

        BlockBits blockBits = default;
        Span<ulong> bits = blockBits.Words;
        for (long entry = First(out long end); entry < end; entry += Entry)
        {
            bits.Clear();
            Add(RowsIn(entry), postings.U32(entry + 8) * 4L, bits);
            Bits.AddTo(rows, bits, BlockOf(entry) * Block.Rows);
        }

        return rows;
    }

    /// <summary>Sets the bits of the rows in a bitmap of all rows.</summary>
    public void AddTo(Span<ulong> all)
    {
        if (reference >= Single)
        {
            AddSingle(0, all);
            return;
        }

        for (long entry = First(out long end); entry < end; entry += Entry)
        {
            Add(RowsIn(entry), postings.U32(entry + 8) * 4L, all[WordsOf(BlockOf(entry), all.Length)]);
        }
    }

    /// <summary>Sets the bits of the rows of a block.</summary>
    public void AddTo(int block, Span<ulong> bits)
    {
        if (reference >= Single)
        {
            AddSingle(block, bits);
        }
        else if (TryFind(block, out int count, out long at))
        {
            Add(count, at, bits);
        }
    }

    /// <summary>The first block from one on that has rows of the list; beyond all blocks where none has.</summary>
    public int NextBlock(int block)
    {
        if (reference >= Single)
        {
            int only = IsEmpty ? -1 : (int)(reference & ~Single) / Block.Rows;
            return only < block ? int.MaxValue : only;
        }

        long entry = EntryFrom(block, out long end);
        return entry == end ? int.MaxValue : Math.Max(block, BlockOf(entry));
    }

    /// <summary>Keeps the bits of the rows of a block that are in the list.</summary>
    public void IntersectWith(int block, Span<ulong> bits)
    {
        if (reference < Single && TryFind(block, out int count, out long at) && count > MostListed)
        {
            Bits.And(bits, postings.Words(at, bits.Length));
        }
        else
        {
            IntersectWithFew(block, bits);
        }
    }

    // Where a block lies in a bitmap of all rows.
    private static Range WordsOf(int block, int words) =>
        block < Block.Count(words * 64) ? (block * Block.Words)..Math.Min(words, (block + 1) * Block.Words) : throw Damaged();

    private static DatasetFormatException Damaged() => DatasetFormatException.Damaged("a list of rows is longer than their table");

    private void IntersectWithFew(int block, Span<ulong> bits)
    {
        BlockBits fewBits = default;
        Span<ulong> few = fewBits.Words[..bits.Length];
        AddTo(block, few);
        Bits.And(bits, few);
    }

    private void AddSingle(int block, Span<ulong> bits)
    {
        int row = (int)(reference & ~Single) - (block * Block.Rows);
        if (!IsEmpty && row >= 0 && row < bits.Length * 64)
        {
            bits[row / 64] |= 1UL << (row % 64);
        }
    }

    private void Add(int count, long at, Span<ulong> bits)
    {
        if (count > MostListed)
        {
            Bits.Or(bits, postings.Words(at, bits.Length));
            return;
        }

        foreach (ushort row in postings.Shorts(at, count))
        {
            if (row < bits.Length * 64)
            {
                bits[row / 64] |= 1UL << (row % 64);
            }
        }
    }

    private int CountIn(int count, long at, ReadOnlySpan<ulong> bits)
    {
        int both = 0;
        if (count > MostListed)
        {
            ReadOnlySpan<ulong> words = postings.Words(at, bits.Length);
            for (int i = 0; i < words.Length; i++)
            {
                both += BitOperations.PopCount(words[i] & bits[i]);
            }

            return both;
        }

        foreach (ushort row in postings.Shorts(at, count))
        {
            both += row < bits.Length * 64 ? (int)(bits[row / 64] >> (row % 64) & 1) : 0;
        }

        return both;
    }

    // Which block it is: one of the table.
    private int BlockOf(long entry) =>
        postings.U32(entry) is var block && block < mostBlocks ? (int)block : throw Damaged();

    // How many rows a block has in the list: no block has more than it can hold.
    private int RowsIn(long entry) =>
        postings.U32(entry + 4) is var count and <= Block.Rows ? (int)count : throw Damaged();

    // Where the entries of the blocks begin and end.
    private long First(out long end)
    {
        uint blocks = postings.U32(reference * 4L);
        long first = (reference * 4L) + 4;
        end = first + ((long)blocks * Entry);
        return blocks <= mostBlocks ? first : throw Damaged();
    }

    private bool TryFind(int block, out int count, out long at)
    {
        long entry = EntryFrom(block, out long end);
        bool isFound = entry != end && postings.U32(entry) == block;
        count = isFound ? RowsIn(entry) : 0;
        at = isFound ? postings.U32(entry + 8) * 4L : 0;
        return isFound;
    }

    // The entry of a block, or the next one; the end where there is none. Lists over most blocks have block n at place n or a little before; others are searched by halves.
    private long EntryFrom(int block, out long end)
    {
        long first = First(out end);
        long low = 0;
        long high = (end - first) / Entry;
        long middle = Math.Min(high - 1, block);
        while (low < high)
        {
            long found = postings.U32(first + (middle * Entry));
            if (found == block)
            {
                return first + (middle * Entry);
            }

            if (found < block)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }

            middle = (low + high) >>> 1;
        }

        return first + (low * Entry);
    }
}
