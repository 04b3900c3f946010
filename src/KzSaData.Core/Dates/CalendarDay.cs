using NodaTime;

namespace KzSaData.Values;

/// <summary>Days of the ISO calendar as integers in order of time: <c>year * 512 + month * 32 + day</c>.</summary>
/// <remarks>Comparing two integers is all that most queries need of a date, and needs no NodaTime to be loaded.</remarks>
internal static class CalendarDay
{
    /// <summary>The first year that NodaTime can carry; -9998 is 9999 BCE.</summary>
    public const int FirstYear = -9998;

    /// <summary>The last year that NodaTime can carry.</summary>
    public const int LastYear = 9999;

    /// <summary>Stands for a beginning that is open or unknown: before every day.</summary>
    public const int OpenStart = int.MinValue;

    /// <summary>Stands for an end that is open or unknown: after every day.</summary>
    public const int OpenEnd = int.MaxValue;

    /// <summary>The key of a day.</summary>
    /// <param name="year">Year, 0 being 1 BCE.</param>
    /// <param name="month">Month, 1 to 12.</param>
    /// <param name="day">Day, 1 to 31.</param>
    public static int Key(int year, int month, int day) => (year * 512) + (month * 32) + day;

    /// <summary>The key of the last day of a month.</summary>
    /// <param name="year">Year, 0 being 1 BCE.</param>
    /// <param name="month">Month, 1 to 12.</param>
    public static int LastOfMonth(int year, int month) => Key(year, month, DaysInMonth(year, month));

    /// <summary>The day of a key; null for <see cref="OpenStart"/> and <see cref="OpenEnd"/>.</summary>
    /// <param name="key">A key.</param>
    public static LocalDate? Day(int key) =>
        key is OpenStart or OpenEnd ? null : new LocalDate(key >> 9, (key >> 5) & 15, key & 31);

    /// <summary>The length of a month of the ISO calendar, in days.</summary>
    /// <param name="year">Year, 0 being 1 BCE, a leap year.</param>
    /// <param name="month">Month, 1 to 12.</param>
    public static int DaysInMonth(int year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };
}
