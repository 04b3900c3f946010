using KzSaData.Values;
using NodaTime;

namespace KzSaData.Query;

/// <summary>The first and last day of a period as keys that grow with the day; an open end is smaller or larger than all of them.</summary>
internal readonly struct DayRange(int first, int last)
{
    public readonly int First = first;
    public readonly int Last = last;

    public static DayRange Of(EdtfDate date) => new(date.EarliestKey, date.LatestKey);

    public static DayRange Of(LocalDate first, LocalDate last)
    {
        (LocalDate from, LocalDate to) = (first.WithCalendar(CalendarSystem.Iso), last.WithCalendar(CalendarSystem.Iso));
        return from <= to
            ? new(EdtfDate.DayKey(from), EdtfDate.DayKey(to))
            : throw new ArgumentException($"the period begins on {EdtfDate.FromDay(from)}, after its end on {EdtfDate.FromDay(to)}; swap them", nameof(first));
    }

    public static DayRange OfYears(int first, int last)
    {
        if (first < -9998 || last > 9999 || first > last)
        {
            ThrowInvalid(first, last);
        }

        // Not by way of LocalDate: the first query need not wait for NodaTime to be loaded.
        return new(CalendarDay.Key(first, 1, 1), CalendarDay.Key(last, 12, 31));
    }

    private static void ThrowInvalid(int first, int last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(first, -9998);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(last, 9999);
        throw new ArgumentException($"the period begins in {first}, after its end in {last}; swap them", nameof(first));
    }
}
