using System.Numerics;

namespace KzSaData;

/// <summary>Keeps what a predicate of the user's holds for. It is asked for the rows that all other filters have left.</summary>
internal sealed class PredicateFilter<T>(EntityTable<T> table, Func<T, bool> predicate) : Filter
    where T : DatasetRecord
{
    public override bool IsSlow => true;

    public override void Narrow(int block, Span<ulong> bits)
    {
        for (int word = 0; word < bits.Length; word++)
        {
            for (ulong rest = bits[word]; rest != 0; rest &= rest - 1)
            {
                int bit = BitOperations.TrailingZeroCount(rest);
                if (!predicate(table.At((block * Block.Rows) + (word * 64) + bit)))
                {
                    bits[word] &= ~(1UL << bit);
                }
            }
        }
    }
}
