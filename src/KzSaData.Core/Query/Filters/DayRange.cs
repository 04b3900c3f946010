using KzSaData.Values;
using NodaTime;

namespace KzSaData.Query;

/// <summary>The first and last day of a period as keys that grow with the day; an open end is smaller or larger than all of them.</summary>
internal readonly struct DayRange(int first, int last)
{
    public readonly int First = first;
    public readonly int Last = last;

    /// <summary>All that a period may mean: its marks widen it.</summary>
    public static DayRange Of(EdtfDate period) => new(Known(period).WidestEarliestKey, period.WidestLatestKey);

    /// <summary>What a period means however it is read: its marks narrow it, perhaps to nothing, whose first day is after its last.</summary>
    public static DayRange OfSurely(EdtfDate period) => new(Known(period).SureStartKey, period.SureEndKey);

    public static DayRange Of(DateInterval period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return Of(period.Start, period.End);
    }

    public static DayRange Of(LocalDate first, LocalDate last)
    {
        (LocalDate from, LocalDate to) = (first.WithCalendar(CalendarSystem.Iso), last.WithCalendar(CalendarSystem.Iso));
        return from <= to
            ? new(EdtfDate.DayKey(from), EdtfDate.DayKey(to))
            : throw Backwards($"on {EdtfDate.FromDay(from)}", $"on {EdtfDate.FromDay(to)}", nameof(first));
    }

    // Not by way of LocalDate: the first query need not wait for NodaTime to be loaded.
    public static DayRange Of(DateOnly first, DateOnly last) => first <= last
        ? new(CalendarDay.Key(first.Year, first.Month, first.Day), CalendarDay.Key(last.Year, last.Month, last.Day))
        : throw Backwards($"on {EdtfDate.FromDay(LocalDate.FromDateOnly(first))}", $"on {EdtfDate.FromDay(LocalDate.FromDateOnly(last))}", nameof(first));

    public static DayRange OfYears(int first, int last)
    {
        ThrowIfNoYear(first, nameof(first));
        ThrowIfNoYear(last, nameof(last));
        return first <= last
            ? new(CalendarDay.Key(first, 1, 1), CalendarDay.Key(last, 12, 31))
            : throw Backwards($"in {EdtfDate.FromYear(first)}", $"in {EdtfDate.FromYear(last)}", nameof(first));
    }

    public static DayRange Since(int year)
    {
        ThrowIfNoYear(year, nameof(year));
        return new(CalendarDay.Key(year, 1, 1), CalendarDay.OpenEnd);
    }

    public static DayRange Until(int year)
    {
        ThrowIfNoYear(year, nameof(year));
        return new(CalendarDay.OpenStart, CalendarDay.Key(year, 12, 31));
    }

    private static EdtfDate Known(EdtfDate period)
    {
        ArgumentNullException.ThrowIfNull(period);
        if (period.IsOneOf)
        {
            throw new ArgumentException($"'{period}' is one of several dates and no period; ask for each and join the answers with Or", nameof(period));
        }

        return period.StartIsUnknown || period.EndIsUnknown
            ? throw new ArgumentException($"'{period}' has an unknown end and is no period to look in; write '..' for an open end, as in 2022/..", nameof(period))
            : period;
    }

    private static void ThrowIfNoYear(int year, string name)
    {
        if (year is < CalendarDay.FirstYear or > CalendarDay.LastYear)
        {
            throw new ArgumentOutOfRangeException(name, year, $"years run from {CalendarDay.FirstYear} to {CalendarDay.LastYear}");
        }
    }

    private static ArgumentException Backwards(string first, string last, string name) =>
        new($"the period begins {first}, after its end {last}; swap them", name);
}
