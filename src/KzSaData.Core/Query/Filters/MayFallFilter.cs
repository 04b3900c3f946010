using System.Numerics;
using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData.Query;

/// <summary>Keeps what may fall in a period: begins not after its end, ends not before its beginning.</summary>
internal sealed class MayFallFilter : Filter
{
    private readonly RowTable table;
    private readonly RecordIndex index;
    private readonly DayRange period;
    private readonly Posting oneOf;

    // Rows are in order of their earliest day: [within, end) begin within the period, [0, within) before it.
    private readonly int within;
    private readonly int end;

    public MayFallFilter(RowTable table, RecordIndex index, DayRange period)
    {
        this.table = table;
        this.index = index;
        this.period = period;
        oneOf = index.Find(IndexKind.OneOfDate, 1);
        within = index.FirstFrom(period.First);
        end = period.Last == int.MaxValue ? index.Dated : index.FirstFrom(period.Last + 1);
    }

    public override void Apply(int block, Span<ulong> bits)
    {
        int first = block * Block.Rows;
        Bits.KeepRange(bits, 0, end - first);
        for (int word = 0; word < bits.Length && first + (word * 64) < within; word++)
        {
            int row = first + (word * 64);
            ulong before = bits[word] & ~Bits.From(within - row);
            if (before == 0)
            {
                continue;
            }

            // What begins before the period must last into it.
            bits[word] &= ~before;
            if (index.LatestOfRun(row / 64) >= period.First)
            {
                bits[word] |= Reaching(row, before);
            }
        }

        if (!oneOf.IsEmpty)
        {
            RemoveGaps(block, bits);
        }
    }

    private ulong Reaching(int row, ulong asked)
    {
        ulong reaching = 0;
        for (ulong rest = asked; rest != 0; rest &= rest - 1)
        {
            int bit = BitOperations.TrailingZeroCount(rest);
            if (index.Latest(row + bit) >= period.First)
            {
                reaching |= 1UL << bit;
            }
        }

        return reaching;
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
                if (LiesInGap((block * Block.Rows) + (word * 64) + bit))
                {
                    bits[word] &= ~(1UL << bit);
                }
            }
        }
    }

    // The first and the last of several dates are among them: where one lies within the period, there is no question.
    private bool LiesInGap(int row) =>
        index.Earliest(row) < period.First
        && index.Latest(row) > period.Last
        && table.View(row).Date(RecordFields.Date) is { } date
        && !date.CanFallWithin(period.First, period.Last);
}
