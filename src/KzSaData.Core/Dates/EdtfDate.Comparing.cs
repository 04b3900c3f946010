using NodaTime;

namespace KzSaData;

/// <content>Questions about dates that are known only in part, and the days that can stand for them.</content>
public sealed partial class EdtfDate
{
    /// <summary>Whether this was over before the other one began.</summary>
    /// <param name="other">The other date.</param>
    /// <returns><see cref="Answer.Yes"/> or <see cref="Answer.No"/> where that follows from the bounds, otherwise
    /// <see cref="Answer.Maybe"/>. Nothing is sure about an open or unknown end but that it is not before its start. Marks widen, as <see cref="EdtfDate"/> says.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public Answer IsBefore(EdtfDate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return known.Widest.EndMax < other.known.Widest.StartMin ? Answer.Yes
            : known.Widest.EndMin >= other.known.Widest.StartMax ? Answer.No
            : Answer.Maybe;
    }

    /// <summary>Whether this began only after the other one was over.</summary>
    /// <param name="other">The other date.</param>
    /// <returns>What <see cref="IsBefore"/> answers of the two the other way round.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public Answer IsAfter(EdtfDate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.IsBefore(this);
    }

    /// <summary>Whether the two have a day in common; for two dates that are no intervals, whether they are the same day.</summary>
    /// <param name="other">The other date.</param>
    /// <returns><see cref="Answer.Yes"/> or <see cref="Answer.No"/> where that follows from the bounds, otherwise
    /// <see cref="Answer.Maybe"/>. Marks widen, as <see cref="EdtfDate"/> says.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public Answer Overlaps(EdtfDate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return !CanBeTrueWith(other) ? Answer.No
            : known.Widest.StartMax <= other.known.Widest.EndMin && other.known.Widest.StartMax <= known.Widest.EndMin ? Answer.Yes
            : Answer.Maybe;
    }

    /// <summary>Whether this covers a day; for a date that is no interval, whether it is that day.</summary>
    /// <param name="day">A day; one of another calendar is converted to the ISO calendar.</param>
    /// <returns><see cref="Answer.Yes"/> or <see cref="Answer.No"/> where that follows from the bounds, otherwise
    /// <see cref="Answer.Maybe"/>. Marks widen, as <see cref="EdtfDate"/> says.</returns>
    public Answer Contains(LocalDate day)
    {
        int key = DayKey(day.WithCalendar(CalendarSystem.Iso));
        return !CanMeet(key, key) ? Answer.No
            : known.Widest.StartMax <= key && key <= known.Widest.EndMin ? Answer.Yes
            : Answer.Maybe;
    }

    /// <summary>One day that stands for this date, where a program cannot do without: the caller says which.</summary>
    /// <param name="resolution">Which day; of a set, <see cref="DateResolution.Midpoint"/> is that between its first and last day.</param>
    /// <returns>The day, in the ISO calendar, or null where an open or unknown end leaves none. To print it, say how:
    /// <c>ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="resolution"/> is none of the named values.</exception>
    public LocalDate? Resolve(DateResolution resolution)
    {
        LocalDate? first = Earliest;
        LocalDate? last = Latest;
        return resolution switch
        {
            DateResolution.Earliest => first,
            DateResolution.Latest => last,
            DateResolution.Midpoint when first is { } from && last is { } to => from.PlusDays(Period.DaysBetween(from, to) / 2),
            DateResolution.Midpoint => null,
            _ => throw new ArgumentOutOfRangeException(nameof(resolution), resolution, "there are Earliest, Midpoint and Latest"),
        };
    }

    /// <summary>Whether this and another statement of the same date can both be true: whether any day fits both.</summary>
    /// <param name="other">The other statement.</param>
    internal bool CanBeTrueWith(EdtfDate other)
    {
        if (!other.IsOneOf)
        {
            return CanMeet(other.known.Widest.StartMin, other.known.Widest.EndMax);
        }

        ReadOnlySpan<int> pieces = other.known.Pieces;
        for (int i = 0; i < pieces.Length; i += 2)
        {
            if (CanMeet(pieces[i], pieces[i + 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a query for a period finds it: whether any day that is known of it can lie within two days, given by their keys and inclusive.</summary>
    /// <param name="first">The key of the first day.</param>
    /// <param name="last">The key of the last day.</param>
    internal bool CanFallWithin(int first, int last) => known.Pieces is null ? CanMeet(first, last) : AnyPieceMeets(first, last);

    // Any day of it, also after an end that is unknown.
    private bool CanMeet(int first, int last) =>
        IsOneOf ? AnyPieceMeets(first, last) : known.Widest.StartMin <= last && first <= known.Widest.EndMax;

    private bool AnyPieceMeets(int first, int last)
    {
        ReadOnlySpan<int> pieces = known.Pieces;
        for (int i = 0; i < pieces.Length; i += 2)
        {
            if (pieces[i] <= last && first <= pieces[i + 1])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether this claims more than another statement of the same date: to a finer unit, or within a shorter stretch.</summary>
    /// <param name="other">The statement that has to support it.</param>
    /// <remarks>Months and years of the same unit count as equally long. Qualifiers do not enter: <c>1994</c> and <c>1994~</c> are
    /// equally precise. It is no order: of <c>2019-03/2022-09</c> and <c>2019</c> each claims something that the other does not.</remarks>
    internal bool IsMorePreciseThan(EdtfDate other)
    {
        if (Precision < other.Precision)
        {
            return true;
        }

        if (Earliest is not { } from || Latest is not { } to)
        {
            return false;
        }

        if (other.Earliest is not { } otherFrom || other.Latest is not { } otherTo)
        {
            return true;
        }

        // February is no more precise a month than March, nor 1994 a more precise year than 1996.
        int slack = Precision switch { DatePrecision.Day => 0, DatePrecision.Month or DatePrecision.Season => 3, _ => 1 };
        return Period.DaysBetween(from, to) + slack < Period.DaysBetween(otherFrom, otherTo);
    }
}
