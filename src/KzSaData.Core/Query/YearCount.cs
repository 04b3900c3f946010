using System.Globalization;

namespace KzSaData;

/// <summary>How many records of a query fall in a year, and what a small number means.</summary>
/// <param name="Year">The year.</param>
/// <param name="Count">How many may fall in it; what may fall in several years counts in each.</param>
/// <param name="Certain">How many of these must, however their dates are read: they have no day outside of it, marks (<c>~</c>, <c>?</c>) counted in.
/// Each record is certain in one year at most.</param>
/// <param name="Coverage">How complete the dataset is for the kind and the year; null where it does not cover it, so that 0 says nothing.</param>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
public sealed record YearCount(int Year, int Count, int Certain, Completeness? Coverage)
{
    /// <summary>Whether the dataset covers the year: only then does a count of 0 say that nothing was found.</summary>
    public bool IsCovered => Coverage is not null;

    /// <summary>The year and its counts, such as <c>1994: 7, 5 of them certain</c>, in any culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year}: {Count}, {Certain} of them certain");
}
