using KzSaData.Values;

namespace KzSaData;

/// <content>Whether one statement of a date confirms another.</content>
public sealed partial class EdtfDate
{
    /// <summary>Whether this states another date, and no less precisely: whether no day that fits this is outside the other.</summary>
    /// <param name="other">The date to be confirmed.</param>
    internal bool Confirms(EdtfDate other) => Equals(other) || MustFallWithin(other.EarliestKey, other.LatestKey);

    /// <summary>Whether this lies in the same day, month, year or longer stretch as another date.</summary>
    /// <param name="other">The date to be confirmed.</param>
    /// <param name="precision">How precisely.</param>
    internal bool Confirms(EdtfDate other, DatePrecision precision) =>
        Confirms(other) || MustFallWithin(CalendarStretch.First(other.EarliestKey, precision), CalendarStretch.Last(other.LatestKey, precision));

    /// <summary>Whether two statements of when one thing was do not exclude each other: a day fits both, and where both tell from when to
    /// when it lasted, it can have begun on one day and ended on one day.</summary>
    /// <param name="other">The other statement.</param>
    internal bool CanTellOfTheSameAs(EdtfDate other) =>
        CanBeTrueWith(other) && (!HasTwoEnds || !other.HasTwoEnds || (known.Widest.CanStartWith(other.known.Widest) && known.Widest.CanEndWith(other.known.Widest)));

    private bool HasTwoEnds => IsInterval && known.Widest is { StartMin: not CalendarDay.OpenStart, EndMax: not CalendarDay.OpenEnd };

    /// <summary>Whether all of it lies within two days, whatever the exact days were.</summary>
    /// <param name="first">The key of the first day.</param>
    /// <param name="last">The key of the last day.</param>
    internal bool MustFallWithin(int first, int last) =>
        first <= WidestEarliestKey && WidestLatestKey <= last && WidestEarliestKey != CalendarDay.OpenStart && WidestLatestKey != CalendarDay.OpenEnd;
}
