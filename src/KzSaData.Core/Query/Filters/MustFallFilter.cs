using System.Numerics;
using KzSaData.Storage;

namespace KzSaData.Query;

/// <summary>Keeps what must fall in a period: begins and ends within it, as wide as marks make it.</summary>
internal sealed class MustFallFilter : Filter
{
    private readonly RecordIndex index;
    private readonly DayRange period;

    // Rows are in order of the earliest day that they state, which marks can only widen.
    private readonly int start;
    private readonly int end;

    public MustFallFilter(RecordIndex index, DayRange period)
    {
        this.index = index;
        this.period = period;

        // What has an open end falls in no period but one that is open at the same end.
        start = index.FirstFrom(period.First);
        end = period.Last == int.MaxValue ? index.Dated : index.FirstFrom(period.Last + 1);
    }

    public override int NextBlock(int block) => Block.Next(block, start, end);

    public override void Apply(int block, Span<ulong> bits)
    {
        int first = block * Block.Rows;
        Bits.KeepRange(bits, start - first, end - first);
        for (int word = 0; word < bits.Length; word++)
        {
            int row = first + (word * 64);
            if (bits[word] == 0 || (index.EarliestOfRun(row / 64) >= period.First && index.LatestOfRun(row / 64) <= period.Last))
            {
                continue;
            }

            for (ulong rest = bits[word]; rest != 0; rest &= rest - 1)
            {
                int bit = BitOperations.TrailingZeroCount(rest);
                if (index.WidestEarliest(row + bit) < period.First || index.WidestLatest(row + bit) > period.Last)
                {
                    bits[word] &= ~(1UL << bit);
                }
            }
        }
    }
}
