namespace KzSaData;

/// <content>The order of ids.</content>
public readonly partial struct RecordId<T> : IComparable<RecordId<T>>, IComparable
{
    /// <summary>Whether one id comes before another.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(RecordId<T> left, RecordId<T> right) => left.CompareTo(right) < 0;

    /// <summary>Whether one id comes before another, or is the same.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(RecordId<T> left, RecordId<T> right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one id comes after another.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(RecordId<T> left, RecordId<T> right) => left.CompareTo(right) > 0;

    /// <summary>Whether one id comes after another, or is the same.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(RecordId<T> left, RecordId<T> right) => left.CompareTo(right) >= 0;

    /// <summary>Compares with another id, character by character.</summary>
    /// <param name="other">The other id.</param>
    /// <returns>Less than 0, 0 or more than 0, as this comes before, is the same or comes after.</returns>
    public int CompareTo(RecordId<T> other) => string.CompareOrdinal(Text, other.Text);

    /// <summary>Compares with another id of the same kind of entity; null comes first.</summary>
    /// <param name="obj">The other id, or null.</param>
    /// <returns>Less than 0, 0 or more than 0, as this comes before, is the same or comes after.</returns>
    /// <exception cref="ArgumentException"><paramref name="obj"/> is no such id.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        RecordId<T> other => CompareTo(other),
        _ => throw new ArgumentException($"an id of {typeof(T).Name} is compared with another, not with {obj.GetType()}", nameof(obj)),
    };
}
