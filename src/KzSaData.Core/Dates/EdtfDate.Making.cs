using System.Globalization;
using KzSaData.Values;
using NodaTime;

namespace KzSaData;

/// <content>Dates made from days, months and years instead of text.</content>
public sealed partial class EdtfDate
{
    /// <summary>The date of a day.</summary>
    /// <param name="day">A day; one of another calendar is converted to the ISO calendar.</param>
    public static EdtfDate FromDay(LocalDate day) => Parse(DayText(day));

    /// <summary>The date of which only the year is known.</summary>
    /// <param name="year">The year, -9998 to 9999; 0 is 1 BCE.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside -9998 to 9999.</exception>
    public static EdtfDate FromYear(int year)
    {
        ThrowIfNoYear(year);
        return Parse(YearText(year));
    }

    /// <summary>The date of which only the month is known.</summary>
    /// <param name="year">The year, -9998 to 9999; 0 is 1 BCE.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside -9998 to 9999, or the month outside 1 to 12.</exception>
    public static EdtfDate FromMonth(int year, int month)
    {
        ThrowIfNoYear(year);
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        return Parse($"{YearText(year)}-{TwoDigits(month)}");
    }

    /// <summary>The interval from one day to another, both inclusive, or open at one end.</summary>
    /// <param name="start">The first day, or null for an open start.</param>
    /// <param name="end">The last day, or null for an open end.</param>
    /// <exception cref="ArgumentException">Both are null, or the end is before the start.</exception>
    public static EdtfDate FromInterval(LocalDate? start, LocalDate? end)
    {
        string text = $"{(start is { } first ? DayText(first) : "..")}/{(end is { } last ? DayText(last) : "..")}";
        EdtfReader reader = new(text);
        return reader.TryRead(out EdtfReading reading)
            ? new EdtfDate(reading)
            : throw new ArgumentException(reader.Error.ToException(text).Message, nameof(end));
    }

    private static void ThrowIfNoYear(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, CalendarDay.FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, CalendarDay.LastYear);
    }

    private static string DayText(LocalDate day)
    {
        LocalDate iso = day.WithCalendar(CalendarSystem.Iso);
        return $"{YearText(iso.Year)}-{TwoDigits(iso.Month)}-{TwoDigits(iso.Day)}";
    }

    private static string YearText(int year) => year.ToString("D4", CultureInfo.InvariantCulture);

    private static string TwoDigits(int number) => number.ToString("D2", CultureInfo.InvariantCulture);
}
