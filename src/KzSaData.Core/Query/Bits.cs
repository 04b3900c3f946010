using System.Numerics;

namespace KzSaData;

/// <summary>Arithmetic on bitmaps of a block: bit n stands for the nth row.</summary>
/// <remarks>Plain loops over at most 64 words: vectors would save nanoseconds in each block, and cost milliseconds before the first answer.</remarks>
internal static class Bits
{
    /// <summary>Sets the first bits and clears the rest.</summary>
    public static void Fill(Span<ulong> bits, int count)
    {
        for (int word = 0; word < bits.Length; word++)
        {
            bits[word] = ~Mask(count - (word * 64));
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
        ulong any = 0;
        foreach (ulong word in bits)
        {
            any |= word;
        }

        return any != 0;
    }

    /// <summary>Keeps the bits from one place up to, and without, another.</summary>
    public static void KeepRange(Span<ulong> bits, int from, int to)
    {
        for (int word = 0; word < bits.Length; word++)
        {
            bits[word] &= Mask(from - (word * 64)) & ~Mask(to - (word * 64));
        }
    }

    /// <summary>Ones from a bit on: all of them for a negative bit, none from 64 on.</summary>
    private static ulong Mask(int from) => from <= 0 ? ulong.MaxValue : from >= 64 ? 0 : ulong.MaxValue << from;
}
