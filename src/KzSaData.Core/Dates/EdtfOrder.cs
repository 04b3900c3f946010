namespace KzSaData.Values;

/// <summary>Orders dates by one end that they state, then by the other, then by their text; what lacks the end comes after, and null last.</summary>
/// <param name="byEarliest">Whether by the first day, not by the last.</param>
internal sealed class EdtfOrder(bool byEarliest) : Comparer<EdtfDate?>
{
    /// <inheritdoc/>
    public override int Compare(EdtfDate? x, EdtfDate? y)
    {
        if (x is null || y is null)
        {
            return (x is null).CompareTo(y is null);
        }

        (int First, int Second) one = Keys(x);
        (int First, int Second) other = Keys(y);
        int order = one.CompareTo(other);
        return order != 0 ? order : string.CompareOrdinal(x.ToString(), y.ToString());
    }

    private (int First, int Second) Keys(EdtfDate date)
    {
        int earliest = date.EarliestKey == CalendarDay.OpenStart ? int.MaxValue : date.EarliestKey;
        return byEarliest ? (earliest, date.LatestKey) : (date.LatestKey, earliest);
    }
}
