using System.Collections;
using System.Globalization;

namespace KzSaData;

/// <summary>The counts of consecutive years: all that the dataset covers, and all others that a counted record reaches into.</summary>
/// <remarks>What may fall in several years counts in each of them, so that the counts can add up to more than there are
/// <see cref="Dated"/> records; what falls in one year without a doubt is in <see cref="YearCount.Certain"/>, which can add up to fewer.
/// A record that goes on (<c>2016/..</c>) counts up to the last of the years, and the years do not reach further for it.</remarks>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
public sealed class YearCounts : IReadOnlyCollection<YearCount>
{
    private readonly YearCount[] years;
    private readonly int before;
    private readonly int after;

    internal YearCounts(YearCount[] years, int before, int after, int dated, int undated)
    {
        this.years = years;
        this.before = before;
        this.after = after;
        Dated = dated;
        Undated = undated;
    }

    /// <summary>How many years there are.</summary>
    public int Count => years.Length;

    /// <summary>How many records were counted, each once, in however many years it may fall.</summary>
    public int Dated { get; }

    /// <summary>How many records of the query have no date and count in no year.</summary>
    public int Undated { get; }

    /// <summary>The count of a year; of a year that is not among these, how many records go on in it, without coverage.</summary>
    /// <param name="year">The year.</param>
    public YearCount this[int year]
    {
        get
        {
            int place = year - years[0].Year;
            return place >= 0 && place < years.Length ? years[place] : new YearCount(year, place < 0 ? before : after, 0, null);
        }
    }

    /// <summary>The years in order.</summary>
    public IEnumerator<YearCount> GetEnumerator() => ((IEnumerable<YearCount>)years).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many years, and from when to when, such as <c>36 years, 1991 to 2026</c>.</summary>
    public override string ToString() => years.Length == 0 ? "no years" : string.Create(CultureInfo.InvariantCulture, $"{years.Length} years, {years[0].Year} to {years[^1].Year}");
}
