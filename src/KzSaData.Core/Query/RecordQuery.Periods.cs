using KzSaData.Query;
using NodaTime;

namespace KzSaData;

/// <content>Filters by time.</content>
public partial class RecordQuery<T>
{
    /// <summary>Keeps what may fall in a year; undated records are left out.</summary>
    /// <param name="year">The year, from -9998 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public RecordQuery<T> During(int year) => During(year, year);

    /// <summary>Keeps what may fall in some years, both ends included; undated records are left out.</summary>
    /// <param name="firstYear">The first year.</param>
    /// <param name="lastYear">The last year.</param>
    /// <exception cref="ArgumentException">The first year is after the last.</exception>
    public RecordQuery<T> During(int firstYear, int lastYear) => May(DayRange.OfYears(firstYear, lastYear));

    /// <summary>Keeps what may fall between two days, both included; undated records are left out.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    /// <exception cref="ArgumentException">The first day is after the last.</exception>
    public RecordQuery<T> During(LocalDate first, LocalDate last) => May(DayRange.Of(first, last));

    /// <summary>Keeps what may fall in an interval of days, both ends included; undated records are left out.</summary>
    /// <param name="period">The interval.</param>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    public RecordQuery<T> During(DateInterval period) => May(RangeOf(period));

    /// <summary>Keeps what may fall in an EDTF date, such as a decade or an open interval; undated records are left out.</summary>
    /// <param name="period">The period; an open end is unlimited.</param>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    /// <exception cref="ArgumentException">The date is one of several, such as <c>[2017,2019]</c>: that is no period.</exception>
    public RecordQuery<T> During(EdtfDate period) => May(RangeOf(period));

    /// <summary>Keeps what may fall in a hijri year or month (Umm al-Qura), such as one season of the hajj; undated records are left out.</summary>
    /// <param name="period">The hijri period.</param>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    public RecordQuery<T> During(HijriPeriod period) => May(RangeOf(period));

    /// <summary>Keeps what must fall in a year, however its date is read.</summary>
    /// <param name="year">The year, from -9998 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public RecordQuery<T> SurelyDuring(int year) => SurelyDuring(year, year);

    /// <summary>Keeps what must fall in some years, however its date is read, both ends included.</summary>
    /// <param name="firstYear">The first year.</param>
    /// <param name="lastYear">The last year.</param>
    /// <exception cref="ArgumentException">The first year is after the last.</exception>
    public RecordQuery<T> SurelyDuring(int firstYear, int lastYear) => Must(DayRange.OfYears(firstYear, lastYear));

    /// <summary>Keeps what must fall between two days, however its date is read, both included.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    /// <exception cref="ArgumentException">The first day is after the last.</exception>
    public RecordQuery<T> SurelyDuring(LocalDate first, LocalDate last) => Must(DayRange.Of(first, last));

    /// <summary>Keeps what must fall in an interval of days, however its date is read.</summary>
    /// <param name="period">The interval.</param>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    public RecordQuery<T> SurelyDuring(DateInterval period) => Must(RangeOf(period));

    /// <summary>Keeps what must fall in an EDTF date, however its own date is read.</summary>
    /// <param name="period">The period; an open end is unlimited.</param>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    /// <exception cref="ArgumentException">The date is one of several, such as <c>[2017,2019]</c>: that is no period.</exception>
    public RecordQuery<T> SurelyDuring(EdtfDate period) => Must(RangeOf(period));

    /// <summary>Keeps what must fall in a hijri year or month (Umm al-Qura).</summary>
    /// <param name="period">The hijri period.</param>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    public RecordQuery<T> SurelyDuring(HijriPeriod period) => Must(RangeOf(period));

    /// <summary>Keeps what no source dates.</summary>
    public RecordQuery<T> Undated() => With(static part => new RowRangeFilter(part.Index.Dated, part.Index.Rows));

    /// <summary>The same records from the newest to the oldest; undated ones stay last.</summary>
    public RecordQuery<T> NewestFirst() => new(parts, newestFirst: true);

    private RecordQuery<T> May(DayRange period) => With(part => new MayFallFilter(part.Table, part.Index, period));

    private RecordQuery<T> Must(DayRange period) => With(part => new MustFallFilter(part.Index, period));

    private static DayRange RangeOf(DateInterval period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return DayRange.Of(period.Start, period.End);
    }

    private static DayRange RangeOf(EdtfDate period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return period.IsOneOf
            ? throw new ArgumentException($"'{period}' is one of several dates and no period; ask for each and join the answers with Or", nameof(period))
            : DayRange.Of(period);
    }

    private static DayRange RangeOf(HijriPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return DayRange.Of(period.FirstDay, period.LastDay);
    }
}
