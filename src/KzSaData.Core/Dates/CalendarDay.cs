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

    /// <summary>The key of the day that lies some units of a precision later: 15 January a month on is 15 February, the last of a month the last of another.</summary>
    /// <param name="key">The key of a day; the first or the last of its month where the precision is coarser than a day.</param>
    /// <param name="precision">The unit: a day, a month, three months, a year, ten years, a hundred years.</param>
    /// <param name="units">How many, or how many earlier where it is negative. What would lie beyond the years that there are ends with them.</param>
    public static int Move(int key, DatePrecision precision, int units) => WithinYears(precision switch
    {
        DatePrecision.Day => MoveDays(key, units),
        DatePrecision.Month => MoveMonths(key, units),
        DatePrecision.Season => MoveMonths(key, 3 * units),
        DatePrecision.Year => MoveMonths(key, 12 * units),
        DatePrecision.Decade => MoveMonths(key, 120 * units),
        _ => MoveMonths(key, 1200 * units),
    });

    /// <summary>The length of a month of the ISO calendar, in days.</summary>
    /// <param name="year">Year, 0 being 1 BCE, a leap year.</param>
    /// <param name="month">Month, 1 to 12.</param>
    public static int DaysInMonth(int year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    // Counted from a year before all, so that the division is one of positive numbers.
    private static int MoveMonths(int key, int months)
    {
        const int Origin = -20_000;
        (int year, int month, int day) = (key >> 9, (key >> 5) & 15, key & 31);
        bool isLast = day == DaysInMonth(year, month);
        int moved = ((year - Origin) * 12) + month - 1 + months;
        (year, month) = ((moved / 12) + Origin, (moved % 12) + 1);
        int length = DaysInMonth(year, month);
        return Key(year, month, isLast ? length : Math.Min(day, length));
    }

    private static int MoveDays(int key, int days)
    {
        int day = (key & 31) + days;
        int first = key - (key & 31) + 1;
        if (day < 1)
        {
            int before = MoveMonths(first, -1);
            return MoveDays(LastOfMonth(before >> 9, (before >> 5) & 15), day);
        }

        int length = DaysInMonth(key >> 9, (key >> 5) & 15);
        return day <= length ? key + days : MoveDays(MoveMonths(first, 1), day - length - 1);
    }

    private static int WithinYears(int key) => Math.Clamp(key, Key(FirstYear, 1, 1), Key(LastYear, 12, 31));
}
