namespace KzSaData.Values;

/// <summary>The month, season, year, decade or century that a day lies in, as keys of days. They bound days; not every key is one.</summary>
internal static class CalendarStretch
{
    /// <summary>A key after all days before the stretch, and not after its first.</summary>
    public static int First(int day, DatePrecision precision) =>
        day == CalendarDay.OpenStart || precision == DatePrecision.Day ? day : Key(FirstMonth(day, precision));

    /// <summary>A key before all days behind the stretch, and not before its last.</summary>
    public static int Last(int day, DatePrecision precision) =>
        day == CalendarDay.OpenEnd || precision == DatePrecision.Day ? day : Key(FirstMonth(day, precision) + Months(precision)) - 1;

    private static int Months(DatePrecision precision) => precision switch
    {
        DatePrecision.Month => 1,
        DatePrecision.Season => 3,
        DatePrecision.Year => 12,
        DatePrecision.Decade => 120,
        _ => 1200,
    };

    // Months are counted from January of year 0. Seasons begin with March.
    private static int FirstMonth(int day, DatePrecision precision)
    {
        int month = ((day >> 9) * 12) + ((day >> 5) & 15) - 1;
        int first = precision == DatePrecision.Season ? 2 : 0;
        int length = Months(precision);
        return month - ((((month - first) % length) + length) % length);
    }

    private static int Key(int month)
    {
        int year = (month - (((month % 12) + 12) % 12)) / 12;
        return CalendarDay.Key(year, month - (year * 12) + 1, 1);
    }
}
