using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using KzSaData.Values;
using NodaTime;

namespace KzSaData;

/// <summary>A year, month or day of the Umm al-Qura calendar, the civil calendar of Saudi Arabia: <c>1446</c>, <c>1446-12</c>, <c>1446-12-09</c>.</summary>
/// <remarks>
/// <para>The table is that of .NET and NodaTime, from 1318 to 1500 AH, 30 April 1900 to 16 November 2077. From 1402 to 1450 AH, 28 October
/// 1981 to May 2029, its months are those of the printed calendars of the kingdom. Outside of these years a month
/// begins a day earlier or later in other tables of the same name and in newspapers of the time: <see cref="IsApproximate"/>
/// says so, and comparisons allow a day on each side.</para>
/// <para>The months of fasting and of pilgrimage are announced when the new moon is seen, and can begin a day off the table in any year: the
/// calendar is that of offices, not of worship. A day is taken as its daylight; that it begins on the evening before is left
/// aside, as civil use does.</para>
/// </remarks>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
[JsonConverter(typeof(ParsableConverter<HijriPeriod>))]
public sealed partial class HijriPeriod : IEquatable<HijriPeriod>, IParsable<HijriPeriod>
{
    /// <summary>The first year of the tables, 1318 AH.</summary>
    public const int FirstYear = 1318;

    /// <summary>The last year of the tables, 1500 AH.</summary>
    public const int LastYear = 1500;

    private const int FirstExactYear = 1402;
    private const int LastExactYear = 1450;

    /// <summary>Makes a year, a month or a day.</summary>
    /// <param name="year">The year, 1318 to 1500.</param>
    /// <param name="month">The month, 1 (Muharram) to 12 (Dhu al-Hijja), or null for the whole year.</param>
    /// <param name="day">The day, 1 to 29 or 30, or null for the whole month.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year in the tables, or no such month or day.</exception>
    /// <exception cref="ArgumentException">There is a day without a month.</exception>
    public HijriPeriod(int year, int? month = null, int? day = null)
    {
        if (Validate(year, month, day) is { } reason)
        {
            throw day is not null && month is null ? new ArgumentException(reason, nameof(month)) : new ArgumentOutOfRangeException(null, reason);
        }

        CalendarSystem calendar = CalendarSystem.UmAlQura;
        int lastMonth = month ?? 12;
        Year = year;
        Month = month;
        Day = day;
        FirstDay = new LocalDate(year, month ?? 1, day ?? 1, calendar).WithCalendar(CalendarSystem.Iso);
        LastDay = new LocalDate(year, lastMonth, day ?? calendar.GetDaysInMonth(year, lastMonth), calendar).WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>The year AH, 1318 to 1500.</summary>
    public int Year { get; }

    /// <summary>The month, 1 (Muharram) to 12 (Dhu al-Hijja); null for a whole year.</summary>
    public int? Month { get; }

    /// <summary>The day of the month, 1 to 29 or 30; null for a whole month or year.</summary>
    public int? Day { get; }

    /// <summary>Whether its days in the ISO calendar are right to a day only: before 1402 and after 1450 AH.</summary>
    public bool IsApproximate => Year is < FirstExactYear or > LastExactYear;

    /// <summary>Its first day, in the ISO calendar; right to a day where it <see cref="IsApproximate"/>.</summary>
    /// <remarks>To print it, say how: <c>ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)</c>; in JSON, name its converter: <see cref="LocalDateConverter"/>.</remarks>
    public LocalDate FirstDay { get; }

    /// <summary>Its last day, inclusive, in the ISO calendar; right to a day where it <see cref="IsApproximate"/>.</summary>
    /// <remarks>To print it, say how: <c>ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)</c>; in JSON, name its converter: <see cref="LocalDateConverter"/>.</remarks>
    public LocalDate LastDay { get; }

    /// <summary>Whether two periods are the same, or both null.</summary>
    /// <param name="left">One period.</param>
    /// <param name="right">The other period.</param>
    public static bool operator ==(HijriPeriod? left, HijriPeriod? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two periods differ.</summary>
    /// <param name="left">One period.</param>
    /// <param name="right">The other period.</param>
    public static bool operator !=(HijriPeriod? left, HijriPeriod? right) => !(left == right);

    /// <summary>The Hijri day of a day; right to a day where it <see cref="IsApproximate"/>.</summary>
    /// <param name="day">A day from 30 April 1900 to 16 November 2077, in any calendar.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the tables.</exception>
    public static HijriPeriod FromDay(LocalDate day)
    {
        LocalDate iso = day.WithCalendar(CalendarSystem.Iso);

        // Checked here, since NodaTime refuses such days with a message about its own calendar.
        if (iso < new LocalDate(1900, 4, 30) || iso > new LocalDate(2077, 11, 16))
        {
            throw new ArgumentOutOfRangeException(nameof(day), EdtfDate.FromDay(iso).ToString(), "the Umm al-Qura tables reach from 1900-04-30 to 2077-11-16");
        }

        LocalDate hijri = iso.WithCalendar(CalendarSystem.UmAlQura);
        return new HijriPeriod(hijri.Year, hijri.Month, hijri.Day);
    }

    /// <summary>The Hijri years that a date can touch, in order: at least one. Marks, and years that are approximate, widen.</summary>
    /// <param name="date">A date with a start and an end, both from 30 April 1900 to 16 November 2077.</param>
    /// <exception cref="ArgumentNullException"><paramref name="date"/> is null.</exception>
    /// <exception cref="ArgumentException">The date is open or unknown at one end.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date reaches outside the tables.</exception>
    public static IReadOnlyList<HijriPeriod> YearsOf(EdtfDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        if (date.Earliest is not { } first || date.Latest is not { } last)
        {
            throw new ArgumentException($"'{date}' is open at one end; ask for a date with a start and an end", nameof(date));
        }

        // A year more on each side: marks widen. And fewer between: a one-of set can leave out years.
        int lastYear = Math.Min(FromDay(last).Year + 1, LastYear);
        List<HijriPeriod> years = [];
        for (int year = Math.Max(FromDay(first).Year - 1, FirstYear); year <= lastYear; year++)
        {
            HijriPeriod candidate = new(year);
            if (date.CanBeTrueWith(candidate.ToEdtf()))
            {
                years.Add(candidate);
            }
        }

        return years.AsReadOnly();
    }

    /// <summary>The same stretch of time as an EDTF date: a day, or the interval from the first day to the last. Where it
    /// <see cref="IsApproximate"/>, its days are marked <c>~</c>.</summary>
    public EdtfDate ToEdtf()
    {
        string mark = IsApproximate ? "~" : "";
        string first = EdtfDate.FromDay(FirstDay) + mark;
        return EdtfDate.Parse(Day is null ? $"{first}/{EdtfDate.FromDay(LastDay)}{mark}" : first);
    }

    /// <summary>Whether another period is the same year, month or day.</summary>
    /// <param name="other">The other period.</param>
    public bool Equals([NotNullWhen(true)] HijriPeriod? other) => other is not null && Year == other.Year && Month == other.Month && Day == other.Day;

    /// <summary>Whether it can be, or be a part of or around, another period.</summary>
    /// <param name="other">The other period.</param>
    internal bool CanLieIn(HijriPeriod other) => IsWithin(other) || other.IsWithin(this);

    /// <summary>Whether it is another period or a part of it.</summary>
    /// <param name="other">The other period.</param>
    internal bool IsWithin(HijriPeriod other) =>
        Year == other.Year && (other.Month is null || Month == other.Month) && (other.Day is null || Day == other.Day);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as HijriPeriod);

    /// <inheritdoc/>
    public override int GetHashCode() => (Year * 512) + (Month.GetValueOrDefault() * 32) + Day.GetValueOrDefault();

    /// <summary>The period as <see cref="Parse"/> reads it: <c>1446</c>, <c>1446-12</c> or <c>1446-12-09</c>.</summary>
    public override string ToString() =>
        Day is { } day ? string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}-{day:D2}")
        : Month is { } month ? string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{month:D2}")
        : Year.ToString("D4", CultureInfo.InvariantCulture);

    /// <summary>The period in words, for people to read: <c>Rajab 1446 AH</c>, <c>раджаб 1446 г. хиджры</c>, <c>رجب 1446هـ</c>.</summary>
    /// <param name="language">A language tag (BCP 47) or the name of a culture, in any case, as for <see cref="EdtfDate.ToText"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string ToText(string language) => Wordings.Of(language).Hijri(Year, Month, Day);

    private static string? Validate(int year, int? month, int? day)
    {
        if (year is < FirstYear or > LastYear)
        {
            return "the Umm al-Qura tables reach from the year 1318 to 1500; give the Gregorian date instead";
        }

        if (month is < 1 or > 12)
        {
            return "there is no such month; months run from 01 (Muharram) to 12 (Dhu al-Hijja)";
        }

        return day is null ? null
            : month is null ? "a day needs its month"
            : day < 1 || day > CalendarSystem.UmAlQura.GetDaysInMonth(year, month.Value) ? "this month has no such day in the Umm al-Qura calendar; its months have 29 or 30 days"
            : null;
    }
}
