using System.Numerics;
using KzSaData.Model;
using KzSaData.Schema;
using KzSaData.Storage;
using KzSaData.Values;

namespace KzSaData.Query;

/// <summary>Counts rows by the years that they may, and that they must fall in; each row is looked at once, however many years there are.</summary>
internal sealed class YearTally(int firstYear, int lastYear)
{
    // In how many more rows than the year before; the sum up to a year is the count of the year.
    private readonly int[] more = new int[lastYear - firstYear + 2];
    private readonly int[] certain = new int[lastYear - firstYear + 2];

    /// <summary>Counts the selected rows of a table.</summary>
    public void Add(Selection selection)
    {
        Posting oneOf = selection.Index.Find(IndexKind.OneOfDate, 1);
        BlockBits bits = default;
        for (int block = 0; block < selection.Blocks; block++)
        {
            if (selection.Evaluate(block, bits, out Span<ulong> rows))
            {
                Add(selection, oneOf, block, rows);
            }
        }
    }

    /// <summary>The counts of all years.</summary>
    public YearCounts Counts(Coverages coverage)
    {
        YearCount[] years = new YearCount[more.Length - 1];
        int may = 0;
        int must = 0;
        for (int i = 0; i < years.Length; i++)
        {
            may += more[i];
            must += certain[i];
            years[i] = new YearCount(firstYear + i, may, must, coverage.Of(firstYear + i));
        }

        return new YearCounts(years);
    }

    private void Add(Selection selection, Posting oneOf, int block, ReadOnlySpan<ulong> rows)
    {
        RecordIndex index = selection.Index;
        BlockBits setsBits = default;
        Span<ulong> sets = ((Span<ulong>)setsBits)[..rows.Length];
        oneOf.AddTo(block, sets);
        for (int word = 0; word < rows.Length; word++)
        {
            int first = (block * Block.Rows) + (word * 64);
            for (ulong rest = rows[word]; rest != 0; rest &= rest - 1)
            {
                int row = first + BitOperations.TrailingZeroCount(rest);
                if (row >= index.Dated)
                {
                    return;
                }

                // A key has the year above its nine lowest bits; open ends are before or after all years.
                int from = index.Earliest(row) >> 9;
                int to = index.Latest(row) >> 9;
                if (from == to)
                {
                    Count(certain, from, to);
                }

                if ((sets[word] & rest & (0 - rest)) == 0)
                {
                    Count(more, from, to);
                }
                else
                {
                    CountOneOf(selection.Table.View(row).Date(RecordFields.Date), from, to);
                }
            }
        }
    }

    // One more from a year on, one less after another.
    private void Count(int[] counts, int from, int to)
    {
        from = Math.Max(from, firstYear);
        to = Math.Min(to, lastYear);
        if (from <= to)
        {
            counts[from - firstYear]++;
            counts[to - firstYear + 1]--;
        }
    }

    // "One of 2015 and 2019" spans years that it cannot fall in.
    private void CountOneOf(EdtfDate? date, int from, int to)
    {
        for (int year = Math.Max(from, firstYear); year <= Math.Min(to, lastYear); year++)
        {
            if (date is null || date.CanFallWithin(CalendarDay.Key(year, 1, 1), CalendarDay.Key(year, 12, 31)))
            {
                Count(more, year, year);
            }
        }
    }
}
