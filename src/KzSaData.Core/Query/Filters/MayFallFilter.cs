using System.Numerics;
using KzSaData.Image;
using KzSaData.Schema;

namespace KzSaData;

/// <summary>Keeps what may fall in a period: begins not after its end, ends not before its beginning.</summary>
internal sealed class MayFallFilter : Filter
{
    private readonly EntityTable table;
    private readonly RecordIndex index;
    private readonly DayRange period;
    private readonly Posting oneOf;

    // Rows are in order of their earliest day: [surely, end) begin within the period, [0, surely) before it.
    private readonly int surely;
    private readonly int end;

    public MayFallFilter(EntityTable table, RecordIndex index, DayRange period)
    {
        this.table = table;
        this.index = index;
        this.period = period;
        oneOf = index.Find(IndexKind.OneOfDate, 1);
        surely = index.FirstFrom(period.First);
        end = period.Last == int.MaxValue ? index.Dated : index.FirstFrom(period.Last + 1);
    }

    public override void Narrow(int block, Span<ulong> bits)
    {
        int first = block * Block.Rows;
        Bits.KeepRange(bits, 0, end - first);
        for (int word = 0; word < bits.Length && first + (word * 64) < surely; word++)
        {
            bits[word] &= Reaching(first + (word * 64));
        }

        if (!oneOf.IsEmpty)
        {
            RemoveGaps(block, bits);
        }
    }

    // Of the 64 rows from one on, those that begin within the period or last into it.
    private ulong Reaching(int row)
    {
        ulong inside = surely - row >= 64 ? 0 : ulong.MaxValue << (surely - row);
        if (index.LatestOfRun(row / 64) < period.First)
        {
            return inside;
        }

        for (int i = 0; i < Math.Min(64, surely - row); i++)
        {
            if (index.Latest(row + i) >= period.First)
            {
                inside |= 1UL << i;
            }
        }

        return inside;
    }

    // "One of 2015 and 2019" spans 2017 without being able to fall in it; such dates are few and looked at one by one.
    private void RemoveGaps(int block, Span<ulong> bits)
    {
        BlockBits setsBits = default;
        Span<ulong> sets = ((Span<ulong>)setsBits)[..bits.Length];
        oneOf.AddTo(block, sets);
        Bits.And(sets, bits);
        for (int word = 0; word < sets.Length; word++)
        {
            for (ulong rest = sets[word]; rest != 0; rest &= rest - 1)
            {
                int bit = BitOperations.TrailingZeroCount(rest);
                EdtfDate? date = table.View((block * Block.Rows) + (word * 64) + bit).Date(RecordFields.Date);
                if (date is not null && !date.CanFallWithin(period.First, period.Last))
                {
                    bits[word] &= ~(1UL << bit);
                }
            }
        }
    }
}
