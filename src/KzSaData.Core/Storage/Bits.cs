using System.Numerics;

namespace KzSaData.Storage;

/// <summary>Arithmetic on bitmaps of a block: bit n stands for the nth row.</summary>
/// <remarks>Plain loops over at most 64 words: vectors would save nanoseconds in each block, and cost milliseconds before the first answer.</remarks>
internal static class Bits
{
    /// <summary>Sets the first bits and clears the rest of the last word.</summary>
    public static void Fill(Span<ulong> bits, int count)
    {
        for (int word = 0; word < bits.Length; word++)
        {
            bits[word] = ulong.MaxValue;
        }

        if (count % 64 != 0)
        {
            bits[^1] = ~From(count % 64);
        }
    }

    public static void And(Span<ulong> bits, ReadOnlySpan<ulong> other)
    {
        for (int i = 0; i < bits.Length && i < other.Length; i++)
        {
            bits[i] &= other[i];
        }
    }

    public static void Or(Span<ulong> bits, ReadOnlySpan<ulong> other)
    {
        for (int i = 0; i < bits.Length && i < other.Length; i++)
        {
            bits[i] |= other[i];
        }
    }

    public static void AndNot(Span<ulong> bits, ReadOnlySpan<ulong> other)
    {
        for (int i = 0; i < bits.Length && i < other.Length; i++)
        {
            bits[i] &= ~other[i];
        }
    }

    public static int Count(ReadOnlySpan<ulong> bits)
    {
        int count = 0;
        foreach (ulong word in bits)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    public static bool Any(ReadOnlySpan<ulong> bits)
    {
        foreach (ulong word in bits)
        {
            if (word != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds the rows whose bits are set to a list.</summary>
    /// <param name="rows">Takes them, in order.</param>
    /// <param name="bits">The bitmap.</param>
    /// <param name="first">The row that the lowest bit stands for.</param>
    public static void AddTo(List<int> rows, ReadOnlySpan<ulong> bits, int first)
    {
        for (int word = 0; word < bits.Length; word++)
        {
            for (ulong rest = bits[word]; rest != 0; rest &= rest - 1)
            {
                rows.Add(first + (word * 64) + BitOperations.TrailingZeroCount(rest));
            }
        }
    }

    /// <summary>Keeps the bits from one place up to, and without, another.</summary>
    public static void KeepRange(Span<ulong> bits, int from, int to)
    {
        if (from <= 0 && to >= bits.Length * 64)
        {
            return;
        }

        for (int word = 0; word < bits.Length; word++)
        {
            bits[word] &= From(from - (word * 64)) & ~From(to - (word * 64));
        }
    }

    /// <summary>Ones from a bit on: all of them for a negative bit, none from 64 on.</summary>
    public static ulong From(int bit) => bit <= 0 ? ulong.MaxValue : bit >= 64 ? 0 : ulong.MaxValue << bit;
}
