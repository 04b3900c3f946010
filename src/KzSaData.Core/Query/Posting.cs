using KzSaData.Image;

namespace KzSaData;

/// <summary>A list of rows in an image, kept by blocks: a bitmap where they are many, their numbers where they are few.</summary>
/// <remarks>
/// A reference with its highest bit set is the only row itself. Else it is a place in the postings section, in units of
/// four bytes: number of blocks, then for each block its number, how many rows of it are in the list, and where they stand.
/// </remarks>
internal readonly struct Posting(Section postings, uint reference)
{
    /// <summary>Marks a reference that is the only row itself.</summary>
    public const uint Single = 0x8000_0000;

    /// <summary>Up to so many rows of a block are listed by number; more take a bitmap, which is no larger.</summary>
    public const int MostListed = Block.Rows / 16;

    /// <summary>An empty list.</summary>
    public static Posting None => new(default, uint.MaxValue);

    /// <summary>Whether there is no row.</summary>
    public bool IsEmpty => reference == uint.MaxValue;

    /// <summary>How many rows there are.</summary>
    public int Count()
    {
        if (IsEmpty || reference >= Single)
        {
            return IsEmpty ? 0 : 1;
        }

        int count = 0;
        for (uint i = 0; i < Blocks(); i++)
        {
            count += (int)postings.U32(Entry(i) + 4);
        }

        return count;
    }

    /// <summary>Sets the bits of the rows of a block.</summary>
    public void AddTo(int block, Span<ulong> bits)
    {
        if (reference >= Single)
        {
            int row = (int)(reference & ~Single) - (block * Block.Rows);
            if (!IsEmpty && row >= 0 && row < bits.Length * 64)
            {
                bits[row / 64] |= 1UL << (row % 64);
            }

            return;
        }

        if (!TryFind(block, out int count, out long at))
        {
            return;
        }

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

    /// <summary>Keeps the bits of the rows of a block that are in the list.</summary>
    public void Narrow(int block, Span<ulong> bits)
    {
        if (reference < Single && TryFind(block, out int count, out long at) && count > MostListed)
        {
            Bits.And(bits, postings.Words(at, bits.Length));
            return;
        }

        BlockBits listedBits = default;
        Span<ulong> listed = ((Span<ulong>)listedBits)[..bits.Length];
        AddTo(block, listed);
        Bits.And(bits, listed);
    }

    /// <summary>How many of the set bits of a block are in the list.</summary>
    public int CountIn(int block, ReadOnlySpan<ulong> bits)
    {
        BlockBits bothBits = default;
        Span<ulong> both = ((Span<ulong>)bothBits)[..bits.Length];
        bits.CopyTo(both);
        Narrow(block, both);
        return Bits.Count(both);
    }

    private uint Blocks()
    {
        uint blocks = postings.U32(reference * 4L);
        return blocks <= postings.Length / 12 ? blocks : throw Damaged();
    }

    private long Entry(uint index) => (reference * 4L) + 4 + (index * 12L);

    private static DatasetFormatException Damaged() => new("The image is damaged: a list of rows is longer than the image. Get the file again, or compile it anew from its seeds.");

    // Lists over most blocks have block n at place n or a little before; others are searched by halves.
    private bool TryFind(int block, out int count, out long at)
    {
        long low = 0;
        long high = Math.Min(Blocks(), block + 1L) - 1;
        bool guess = true;
        while (low <= high)
        {
            long middle = guess ? high : (low + high) >>> 1;
            guess = false;
            int found = postings.I32(Entry((uint)middle));
            if (found == block)
            {
                count = postings.I32(Entry((uint)middle) + 4);
                at = postings.U32(Entry((uint)middle) + 8) * 4L;
                return count >= 0;
            }

            if (found < block)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        count = 0;
        at = 0;
        return false;
    }
}
