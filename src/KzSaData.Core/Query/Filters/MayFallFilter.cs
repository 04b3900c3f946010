using System.Numerics;
using KzSaData.Schema;
using KzSaData.Storage;
using KzSaData.Values;

namespace KzSaData.Query;

/// <summary>Keeps what may fall in a period: begins not after its end, ends not before its beginning, as wide as marks make it.</summary>
internal sealed class MayFallFilter : Filter
{
    private readonly RowTable table;
    private readonly RecordIndex index;
    private readonly DayRange period;
    private readonly Posting inPieces;

    // Rows are in order of the earliest day that they state: [within, end) begin within the period, whatever their marks; [0, within)
    // begin before it, and those from end on after it, unless a mark widens them.
    private readonly int within;
    private readonly int end;

    public MayFallFilter(RowTable table, RecordIndex index, DayRange period)
    {
        this.table = table;
        this.index = index;
        this.period = period;
        inPieces = index.Find(IndexKind.DateInPieces, 1);
        within = index.FirstFrom(period.First);
        end = period.Last == int.MaxValue ? index.Dated : index.FirstFrom(period.Last + 1);
    }

    public override void Apply(int block, Span<ulong> bits)
    {
        int first = block * Block.Rows;
        Bits.KeepRange(bits, 0, index.Dated - first);
        for (int word = 0; word < bits.Length; word++)
        {
            int row = first + (word * 64);
            ulong before = bits[word] & ~Bits.From(within - row);
            ulong after = bits[word] & Bits.From(end - row);
            if ((before | after) != 0)
            {
                bits[word] &= ~(before | after);
                bits[word] |= LastingInto(row, before) | BeginningIn(row, after);
            }
        }

        if (!inPieces.IsEmpty)
        {
            RemoveGaps(block, bits);
        }
    }

    // What begins before the period must last into it.
    private ulong LastingInto(int row, ulong asked)
    {
        if (asked == 0 || index.LatestOfRun(row / 64) < period.First)
        {
            return 0;
        }

        ulong found = 0;
        for (ulong rest = asked; rest != 0; rest &= rest - 1)
        {
            int bit = BitOperations.TrailingZeroCount(rest);
            found |= index.WidestLatest(row + bit) >= period.First ? 1UL << bit : 0;
        }

        return found;
    }

    // What states a later day must be marked, so that it may have begun earlier.
    private ulong BeginningIn(int row, ulong asked)
    {
        if (asked == 0 || index.EarliestOfRun(row / 64) > period.Last)
        {
            return 0;
        }

        ulong found = 0;
        for (ulong rest = asked; rest != 0; rest &= rest - 1)
        {
            int bit = BitOperations.TrailingZeroCount(rest);
            found |= index.WidestEarliest(row + bit) <= period.Last ? 1UL << bit : 0;
        }

        return found;
    }

    // "One of 2015 and 2019" spans 2017 without being able to fall in it, and of an unknown end nothing is known; such dates are few
    // and looked at one by one.
    private void RemoveGaps(int block, Span<ulong> bits)
    {
        BlockBits setsBits = default;
        Span<ulong> sets = setsBits.Words[..bits.Length];
        inPieces.AddTo(block, sets);
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

    // The first and the last day are among those that are meant, unless nobody knows them: where one lies within the period, there is no question.
    private bool LiesInGap(int row) =>
        !Within(index.WidestEarliest(row))
        && !Within(index.WidestLatest(row))
        && table.View(row).Date(RecordFields.Date) is { } date
        && !date.CanFallWithin(period.First, period.Last);

    private bool Within(int day) => day is not (CalendarDay.OpenStart or CalendarDay.OpenEnd) && day >= period.First && day <= period.Last;
}
