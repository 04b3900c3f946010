using System.Numerics;
using KzSaData.Storage;

namespace KzSaData.Query;

/// <summary>Keeps what must fall in a period: begins and ends within it.</summary>
internal sealed class MustFallFilter : Filter
{
    private readonly RecordIndex index;
    private readonly int to;
    private readonly int start;
    private readonly int end;

    public MustFallFilter(RecordIndex index, DayRange period)
    {
        this.index = index;
        to = period.Last;

        // What has an open end falls in no period but one that is open at the same end.
        start = index.FirstFrom(period.First);
        end = period.Last == int.MaxValue ? index.Dated : index.FirstFrom(period.Last + 1);
    }

    public override void Apply(int block, Span<ulong> bits)
    {
        int first = block * Block.Rows;
        Bits.KeepRange(bits, start - first, end - first);
        for (int word = 0; word < bits.Length; word++)
        {
            int row = first + (word * 64);
            if (bits[word] == 0 || index.LatestOfRun(row / 64) <= to)
            {
                continue;
            }

            for (ulong rest = bits[word]; rest != 0; rest &= rest - 1)
            {
                int bit = BitOperations.TrailingZeroCount(rest);
                if (index.Latest(row + bit) > to)
                {
                    bits[word] &= ~(1UL << bit);
                }
            }
        }
    }
}
