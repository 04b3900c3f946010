using KzSaData.Values;

namespace KzSaData.Query;

/// <summary>How many stretches of time lie in each year, kept as how many more there are than in the year before.</summary>
/// <param name="firstYear">The first year that is asked for in any case.</param>
/// <param name="lastYear">The last one.</param>
internal sealed class YearSteps(int firstYear, int lastYear)
{
    private int first = firstYear;
    private int[] more = new int[lastYear - firstYear + 2];
    private int fromTheBeginning;

    /// <summary>The first year that was asked for, or that a stretch begins or ends in.</summary>
    public int First => first;

    /// <summary>The last such year.</summary>
    public int Last => first + more.Length - 2;

    /// <summary>Adds a stretch, from one day to another, by their keys.</summary>
    public void Add(int from, int to)
    {
        if (from == CalendarDay.OpenStart)
        {
            fromTheBeginning++;
        }
        else
        {
            Reach(YearOf(from));
            more[YearOf(from) - first]++;
        }

        if (to != CalendarDay.OpenEnd)
        {
            Reach(YearOf(to));
            more[YearOf(to) + 1 - first]--;
        }
    }

    /// <summary>How many stretches lie in every year before the first.</summary>
    public int Before => fromTheBeginning;

    /// <summary>How many stretches lie in each year of a range that holds all years that were reached, and, last, in every year after it.</summary>
    public int[] Sums(int from, int to)
    {
        Reach(from);
        Reach(to);
        int[] sums = new int[to - from + 2];
        int sum = fromTheBeginning;
        for (int i = 0; i < sums.Length; i++)
        {
            sum += more[i];
            sums[i] = sum;
        }

        return sums;
    }

    // A key has the year above its nine lowest bits. A column of a hostile image may hold any number.
    private static int YearOf(int key) =>
        key >> 9 is var year and >= CalendarDay.FirstYear and <= CalendarDay.LastYear ? year : throw DatasetFormatException.Damaged("a day lies outside the years that there are");

    private void Reach(int year)
    {
        if (year < first)
        {
            int[] wider = new int[more.Length + first - year];
            more.CopyTo(wider, first - year);
            (first, more) = (year, wider);
        }
        else if (year > Last)
        {
            Array.Resize(ref more, year - first + 2);
        }
    }
}
