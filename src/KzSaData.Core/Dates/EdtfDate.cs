using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using KzSaData.Values;
using NodaTime;

namespace KzSaData;

/// <summary>A date as it is known, and no more precisely: to the day, month, season, year, decade or century, as an interval, or as one of several.</summary>
/// <remarks>
/// <para>The notation is ISO 8601-2 (EDTF), levels 0 and 1, and the one-of sets of level 2: <c>1994</c>, <c>1994-09</c>,
/// <c>1994-09-28</c>, <c>1994?</c>, <c>2025~</c>, <c>199X</c>, <c>1994-XX</c>, <c>2008/2013</c>, <c>2022/..</c>, <c>2022/</c>,
/// <c>2023-21</c>, <c>[2017,2018]</c>, <c>-0043</c> (44 BCE). Left out of levels 0 and 1 are times of day, years of more than four
/// digits (<c>Y170000002</c>), the year -9999, and intervals without any date (<c>/</c>, <c>../..</c>). Of level 2, all but
/// one-of sets is refused with the way out. Seasons are the meteorological ones of the northern hemisphere: spring (21) is March
/// to May, summer (22) June to August, autumn (23) September to November, winter (24) December to the following February.</para>
/// <para>A date that is no interval stands for something on some day within <see cref="Earliest"/> and <see cref="Latest"/>; an
/// interval stands for all days from a day of its start to a day of its end. <c>2022/..</c> goes on; <c>2022/</c> has an end that
/// nobody knows, which is not the same: see <see cref="EndsOpen"/> and <see cref="EndIsUnknown"/>.</para>
/// <para><see cref="Earliest"/>, <see cref="Latest"/> and the order of dates keep the bounds that are stated. Every comparison widens
/// what is marked <c>~</c> or <c>?</c> by one unit of its precision on each side, and what is marked <c>%</c> by two: a day by a
/// day, a season by three months, a decade by ten years; each end of an interval and each member of a set by its own mark.
/// The standard gives no width; this is a convention. So <c>2008?</c> is not surely before <c>2009</c>, and <c>1994~</c> may be in 1993.</para>
/// <para>There is no natural order between dates and no conversion to a day, since both would claim more than is known:
/// <see cref="IsBefore"/> answers yes, no or maybe, and <see cref="Resolve"/> has to be told which day to take. A program that
/// must sort says by which end: <see cref="ByEarliest"/>, <see cref="ByLatest"/>.</para>
/// <para>Days are <see cref="LocalDate"/>s of NodaTime. Their own text follows the culture of the thread, and under Arabic ones names a month
/// of another calendar: print <c>day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)</c>.</para>
/// </remarks>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
[JsonConverter(typeof(ParsableConverter<EdtfDate>))]
public sealed partial class EdtfDate : IEquatable<EdtfDate>, IParsable<EdtfDate>
{
    private readonly EdtfReading known;

    private EdtfDate(in EdtfReading reading)
    {
        known = reading;
    }

    /// <summary>An order for programs that must have one: by <see cref="Earliest"/>, then <see cref="Latest"/>, then the text. What has
    /// no start comes after what has one, and no date last.</summary>
    public static IComparer<EdtfDate?> ByEarliest => new EdtfOrder(byEarliest: true);

    /// <summary>An order for programs that must have one: by <see cref="Latest"/>, then <see cref="Earliest"/>, then the text. What has
    /// no end comes after what has one, and no date last.</summary>
    public static IComparer<EdtfDate?> ByLatest => new EdtfOrder(byEarliest: false);

    /// <summary>The first day it states, in the ISO calendar; null where the start is open or unknown. Marks do not widen it.</summary>
    /// <remarks>To print it, say how: <c>ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)</c>; in JSON, name its converter: <see cref="LocalDateConverter"/>.</remarks>
    public LocalDate? Earliest => CalendarDay.Day(known.Stated.StartMin);

    /// <summary>The last day it states, inclusive, in the ISO calendar; null where the end is open or unknown. Marks do not widen it.</summary>
    /// <remarks>To print it, say how: <c>ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)</c>; in JSON, name its converter: <see cref="LocalDateConverter"/>.</remarks>
    public LocalDate? Latest => CalendarDay.Day(known.Stated.EndMax);

    /// <summary>The year that it surely lies in, 0 being 1 BCE; null where it may reach into another, as <c>1994/1995</c> and <c>1994~</c> do.</summary>
    public int? Year => known.Widest.StartMin >> 9 is var year && year == known.Widest.EndMax >> 9 ? year : null;

    /// <summary>How precisely it is known; of an interval or a set, the least precise part.</summary>
    public DatePrecision Precision => known.Precision;

    /// <summary>Whether it, or a part of it, is marked as approximate (<c>~</c> or <c>%</c>): about then.</summary>
    public bool IsApproximate => known.IsApproximate;

    /// <summary>Whether it, or a part of it, is marked as uncertain (<c>?</c> or <c>%</c>): the source itself is in doubt.</summary>
    public bool IsUncertain => known.IsUncertain;

    /// <summary>Whether it is an interval, open or closed: <c>2008/2013</c>, <c>2022/..</c>.</summary>
    public bool IsInterval => known.Shape == EdtfShape.Interval;

    /// <summary>Whether it is an interval that began before all that is known of it: <c>../2003</c>.</summary>
    public bool StartsOpen => IsInterval && known.Text.StartsWith("../", StringComparison.Ordinal);

    /// <summary>Whether it is an interval that began nobody knows when: <c>/2003</c>.</summary>
    public bool StartIsUnknown => IsInterval && known.Text.StartsWith('/');

    /// <summary>Whether it is an interval that goes on: <c>2022/..</c>. It lies in every later year.</summary>
    public bool EndsOpen => IsInterval && known.Text.EndsWith("/..", StringComparison.Ordinal);

    /// <summary>Whether it is an interval that ended, or will end, nobody knows when: <c>2022/</c>. A query for a period finds it only where
    /// what is known of it lies; to <see cref="Contains"/> and the other comparisons every later day is possible.</summary>
    public bool EndIsUnknown => IsInterval && known.Text.EndsWith('/');

    /// <summary>Whether it is one of several dates: <c>[2017,2018]</c>.</summary>
    public bool IsOneOf => known.Shape == EdtfShape.OneOf;

    /// <summary>The key (<see cref="DayKey"/>) of <see cref="Earliest"/>; <see cref="CalendarDay.OpenStart"/> where that is null.</summary>
    internal int EarliestKey => known.Stated.StartMin;

    /// <summary>The key (<see cref="DayKey"/>) of <see cref="Latest"/>; <see cref="CalendarDay.OpenEnd"/> where that is null.</summary>
    internal int LatestKey => known.Stated.EndMax;

    /// <summary>The key of the first day that it may truly concern: that of <see cref="Earliest"/>, widened by a mark.</summary>
    internal int WidestEarliestKey => known.Widest.StartMin;

    /// <summary>The key of the last day that it may truly concern: that of <see cref="Latest"/>, widened by a mark.</summary>
    internal int WidestLatestKey => known.Widest.EndMax;

    /// <summary>The last day on which a period that starts so can have begun: its first day, unless a mark leaves that open.</summary>
    internal int SureStartKey => known.Widest.StartMin == known.Stated.StartMin ? known.Stated.StartMin : known.Widest.StartMax;

    /// <summary>The first day on which a period that ends so can have ended: its last day, unless a mark leaves that open.</summary>
    internal int SureEndKey => known.Widest.EndMax == known.Stated.EndMax ? known.Stated.EndMax : known.Widest.EndMin;

    /// <summary>Pairs of first and last key where a query finds it in less than all that lies between its widest bounds, else empty.</summary>
    internal ReadOnlySpan<int> Pieces => known.Pieces;

    /// <summary>Whether two dates have the same canonical text, or are both null.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other date.</param>
    public static bool operator ==(EdtfDate? left, EdtfDate? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two dates differ in their canonical text.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other date.</param>
    public static bool operator !=(EdtfDate? left, EdtfDate? right) => !(left == right);

    /// <summary>Reads a date in EDTF.</summary>
    /// <param name="text">The text, without blanks around it and of at most 1000 characters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">It is no EDTF date of the supported levels; the message names the character, the rule and a way out.</exception>
    public static EdtfDate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        EdtfReader reader = new(text);
        return reader.TryRead(out EdtfReading reading) ? new EdtfDate(reading) : throw reader.Error.ToException(text);
    }

    /// <summary>Reads a date in EDTF, and answers false where it is none.</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="date">The date, or null.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out EdtfDate? date)
    {
        date = text is not null && new EdtfReader(text).TryRead(out EdtfReading reading) ? new EdtfDate(reading) : null;
        return date is not null;
    }

    /// <inheritdoc/>
    static EdtfDate IParsable<EdtfDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<EdtfDate>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out EdtfDate result) => TryParse(s, out result);

    /// <summary>Whether another date has the same canonical text. <c>1994</c> and <c>1994-01/1994-12</c> differ: they claim different things.</summary>
    /// <param name="other">The other date.</param>
    public bool Equals([NotNullWhen(true)] EdtfDate? other) => other is not null && string.Equals(known.Text, other.known.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as EdtfDate);

    /// <inheritdoc/>
    public override int GetHashCode() => known.Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The canonical text in EDTF, which <see cref="Parse"/> reads back: the dates of a set are in order, without blanks or repetition.</summary>
    public override string ToString() => known.Text;

    /// <summary>A day as an integer in order of time: <c>year * 512 + month * 32 + day</c>.</summary>
    /// <param name="day">A day of the ISO calendar.</param>
    internal static int DayKey(LocalDate day) => CalendarDay.Key(day.Year, day.Month, day.Day);

    /// <summary>The day of a key; null for an open start or end.</summary>
    /// <param name="key">A key made by <see cref="DayKey"/>.</param>
    internal static LocalDate? DayOfKey(int key) => CalendarDay.Day(key);
}
