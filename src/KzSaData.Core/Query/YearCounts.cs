using System.Collections;

namespace KzSaData;

/// <summary>The counts of consecutive years.</summary>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
public sealed class YearCounts : IReadOnlyCollection<YearCount>
{
    private readonly YearCount[] years;

    internal YearCounts(YearCount[] years) => this.years = years;

    /// <summary>How many years there are.</summary>
    public int Count => years.Length;

    /// <summary>The count of a year; for a year outside of what the dataset covers, 0 without coverage.</summary>
    /// <param name="year">The year.</param>
    public YearCount this[int year]
    {
        get
        {
            int place = year - years[0].Year;
            return place >= 0 && place < years.Length ? years[place] : new YearCount(year, 0, 0, null);
        }
    }

    /// <summary>The years in order.</summary>
    public IEnumerator<YearCount> GetEnumerator() => ((IEnumerable<YearCount>)years).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
