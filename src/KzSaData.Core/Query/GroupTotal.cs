namespace KzSaData;

/// <summary>What a total comes to for one year, area or funder.</summary>
/// <typeparam name="TKey">What is grouped by.</typeparam>
/// <param name="Key">The year, area or funder; null for what has none of its own.</param>
/// <param name="Total">The lines, and what is left out, of the investments that belong to it.</param>
/// <remarks>Each investment belongs to one group, so that the groups together come to the total of the query.</remarks>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
public sealed record GroupTotal<TKey>(TKey Key, InvestmentTotal Total)
{
    /// <summary>The group and its lines, such as <c>2022: USD committed 12000000 (1)</c>.</summary>
    public override string ToString() => $"{(Key is Entity entity ? entity.Key : Key?.ToString() ?? "none")}: {Total}";
}
