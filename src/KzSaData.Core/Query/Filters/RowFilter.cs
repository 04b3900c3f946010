using System.Numerics;
using KzSaData.Storage;

namespace KzSaData.Query;

/// <summary>A condition that is asked row by row, for the rows still in question.</summary>
/// <param name="isSlow">Whether it must look at records one by one; such filters are asked last.</param>
internal abstract class RowFilter(bool isSlow) : Filter(isSlow)
{
    public sealed override void Apply(int block, Span<ulong> bits)
    {
        for (int word = 0; word < bits.Length; word++)
        {
            int first = (block * Block.Rows) + (word * 64);
            ulong kept = bits[word];
            for (ulong rest = kept; rest != 0; rest &= rest - 1)
            {
                int bit = BitOperations.TrailingZeroCount(rest);
                kept ^= Holds(first + bit) ? 0 : 1UL << bit;
            }

            bits[word] = kept;
        }
    }

    /// <summary>Whether a row meets the condition.</summary>
    protected abstract bool Holds(int row);
}
