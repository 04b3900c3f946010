using System.Globalization;

namespace KzSaData;

/// <summary>How many records of a query have a value.</summary>
/// <typeparam name="TValue">What is counted by: an area, an actor, a support.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Count">How many records have it, at least 1.</param>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
public sealed record FacetCount<TValue>(TValue Value, int Count)
{
    /// <summary>The value and the count, such as <c>Energy: 12</c>, in any culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value}: {Count}");
}
