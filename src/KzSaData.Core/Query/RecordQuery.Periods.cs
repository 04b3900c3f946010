using KzSaData.Query;
using NodaTime;

namespace KzSaData;

/// <content>Filters by time.</content>
/// <remarks>What is marked <c>~</c>, <c>?</c> or <c>%</c> is compared as wide as the mark makes it; see <see cref="EdtfDate"/>.</remarks>
public partial class RecordQuery<T>
{
    /// <summary>Keeps what may fall in a year; undated records are left out.</summary>
    /// <param name="year">The year, from -9998 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    /// <remarks>What goes on (<c>2016/..</c>) falls in every later year. Of what has an unknown end (<c>2016/</c>) only the part that is known is found: what ended nobody knows when is not said to have lasted.</remarks>
    public RecordQuery<T> During(int year) => During(year, year);

    /// <summary>Keeps what may fall in some years, both included; undated records are left out.</summary>
    /// <param name="firstYear">The first year, from -9998 to 9999.</param>
    /// <param name="lastYear">The last year.</param>
    /// <exception cref="ArgumentOutOfRangeException">A year is out of range.</exception>
    /// <exception cref="ArgumentException">The first year is after the last.</exception>
    public RecordQuery<T> During(int firstYear, int lastYear) => May(DayRange.OfYears(firstYear, lastYear));

    /// <summary>Keeps what may fall on a day; undated records are left out.</summary>
    /// <param name="day">The day.</param>
    public RecordQuery<T> During(DateOnly day) => During(day, day);

    /// <summary>Keeps what may fall between two days, both included; undated records are left out.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    /// <exception cref="ArgumentException">The first day is after the last.</exception>
    public RecordQuery<T> During(DateOnly first, DateOnly last) => May(DayRange.Of(first, last));

    /// <summary>Keeps what may fall on a day; undated records are left out.</summary>
    /// <param name="day">The day; one of another calendar is converted to the ISO calendar.</param>
    public RecordQuery<T> During(LocalDate day) => During(day, day);

    /// <summary>Keeps what may fall between two days, both included; undated records are left out.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    /// <exception cref="ArgumentException">The first day is after the last.</exception>
    public RecordQuery<T> During(LocalDate first, LocalDate last) => May(DayRange.Of(first, last));

    /// <summary>Keeps what may fall in an interval of days, both ends included; undated records are left out.</summary>
    /// <param name="period">The interval.</param>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    public RecordQuery<T> During(DateInterval period) => May(DayRange.Of(period));

    /// <summary>Keeps what may fall in an EDTF date, such as a decade or an open interval; undated records are left out.</summary>
    /// <param name="period">The period; an open end is unlimited. Its own marks widen it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    /// <exception cref="ArgumentException">The date is one of several, such as <c>[2017,2019]</c>, or has an unknown end: that is no period.</exception>
    public RecordQuery<T> During(EdtfDate period) => May(DayRange.Of(period));

    /// <summary>Keeps what may fall in a hijri year, month or day (Umm al-Qura), such as one season of the hajj; undated records are left out.</summary>
    /// <param name="period">The hijri period.</param>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    /// <remarks>A record that has a <see cref="DatasetRecord.Hijri"/> is compared by it: the hajj of 1445 is not in 1446, though its date 2024 may be. Others are compared by days, and a period outside the years that are exact is a day longer on each side; see <see cref="HijriPeriod.IsApproximate"/>.</remarks>
    public RecordQuery<T> During(HijriPeriod period) => May(period);

    /// <summary>Keeps what may fall in a year or later; undated records are left out.</summary>
    /// <param name="year">The year, from -9998 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public RecordQuery<T> Since(int year) => May(DayRange.Since(year));

    /// <summary>Keeps what may fall in a year or earlier; undated records are left out.</summary>
    /// <param name="year">The year, from -9998 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public RecordQuery<T> Until(int year) => May(DayRange.Until(year));

    /// <summary>Keeps what must fall in a year, however its date is read.</summary>
    /// <param name="year">The year, from -9998 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public RecordQuery<T> SurelyDuring(int year) => SurelyDuring(year, year);

    /// <summary>Keeps what must fall in some years, both included, however its date is read.</summary>
    /// <param name="firstYear">The first year, from -9998 to 9999.</param>
    /// <param name="lastYear">The last year.</param>
    /// <exception cref="ArgumentOutOfRangeException">A year is out of range.</exception>
    /// <exception cref="ArgumentException">The first year is after the last.</exception>
    public RecordQuery<T> SurelyDuring(int firstYear, int lastYear) => Must(DayRange.OfYears(firstYear, lastYear));

    /// <summary>Keeps what must fall on a day, however its date is read.</summary>
    /// <param name="day">The day.</param>
    public RecordQuery<T> SurelyDuring(DateOnly day) => SurelyDuring(day, day);

    /// <summary>Keeps what must fall between two days, both included, however its date is read.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    /// <exception cref="ArgumentException">The first day is after the last.</exception>
    public RecordQuery<T> SurelyDuring(DateOnly first, DateOnly last) => Must(DayRange.Of(first, last));

    /// <summary>Keeps what must fall on a day, however its date is read.</summary>
    /// <param name="day">The day; one of another calendar is converted to the ISO calendar.</param>
    public RecordQuery<T> SurelyDuring(LocalDate day) => SurelyDuring(day, day);

    /// <summary>Keeps what must fall between two days, both included, however its date is read.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    /// <exception cref="ArgumentException">The first day is after the last.</exception>
    public RecordQuery<T> SurelyDuring(LocalDate first, LocalDate last) => Must(DayRange.Of(first, last));

    /// <summary>Keeps what must fall in an interval of days, both ends included, however its date is read.</summary>
    /// <param name="period">The interval.</param>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    public RecordQuery<T> SurelyDuring(DateInterval period) => Must(DayRange.Of(period));

    /// <summary>Keeps what must fall in an EDTF date, such as a decade or an open interval, however its date is read.</summary>
    /// <param name="period">The period; an open end is unlimited. Its own marks narrow it: what falls in it however it is read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    /// <exception cref="ArgumentException">The date is one of several, such as <c>[2017,2019]</c>, or has an unknown end: that is no period.</exception>
    public RecordQuery<T> SurelyDuring(EdtfDate period) => Must(DayRange.OfSurely(period));

    /// <summary>Keeps what must fall in a hijri year, month or day (Umm al-Qura), such as one season of the hajj, however its date is read.</summary>
    /// <param name="period">The hijri period.</param>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    /// <remarks>A record that has a <see cref="DatasetRecord.Hijri"/> is compared by it: the hajj of 1445 is not in 1446, though its date 2024 may be. Others are compared by days, and a period outside the years that are exact is a day shorter on each side; see <see cref="HijriPeriod.IsApproximate"/>.</remarks>
    public RecordQuery<T> SurelyDuring(HijriPeriod period) => Must(period);

    /// <summary>Keeps what no source dates.</summary>
    public RecordQuery<T> Undated() => With(static part => new RowRangeFilter(part.Index.Dated, part.Index.Rows));

    /// <summary>The same records from the newest to the oldest by the days that they state; undated ones stay last.</summary>
    public RecordQuery<T> NewestFirst() => new(parts, newestFirst: true);

    private RecordQuery<T> May(DayRange period) => With(part => new MayFallFilter(part.Table, part.Index, period));

    private RecordQuery<T> Must(DayRange period) => With(part => new MustFallFilter(part.Index, period));

    private RecordQuery<T> May(HijriPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return With(part => HijriFilter.May(part.Table, part.Index, period));
    }

    private RecordQuery<T> Must(HijriPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return With(part => HijriFilter.Must(part.Table, part.Index, period));
    }
}
