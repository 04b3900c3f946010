namespace KzSaData.Data.Tests.Sweeps;

/// <summary>Is nothing counted twice, and no part larger than its whole?</summary>
internal static class SumSweeps
{
    public static IEnumerable<SweepFinding> PartsAboveWhole(Dataset data) =>
        from whole in data.Investments
        from amount in whole.Amounts
        let parts = Parts(whole)
            .Where(static part => part.Aggregation != Aggregation.Duplicate)
            .Select(part => part.Amounts.FirstOrDefault(a => a.Stage == amount.Stage && a.Currency == amount.Currency)?.Value.LowerBound ?? 0)
            .Sum()
        where parts > amount.Value.UpperBound
        select new SweepFinding(whole.Key, $"its parts come to at least {parts} at the stage {amount.Stage.Code()}, and it is {amount} itself");

    /// <summary>A part that totals count, although the whole that has its money is countable too, is counted twice.</summary>
    public static IEnumerable<SweepFinding> PartCounted(Dataset data) =>
        from part in data.Investments
        where part.Aggregation == Aggregation.Countable
        from relation in part.Relations
        where relation is { Kind: RelationKind.PartOf, To: Investment { Aggregation: Aggregation.Countable } whole } && whole.Amount is not null && part.Amount is not null
        select new SweepFinding(part.Key, $"it is part of '{relation.To.Key}', which is countable as it is; make its aggregation part-of, or that of the whole umbrella");

    public static IEnumerable<SweepFinding> DuplicateOf(Dataset data) =>
        from whole in data.Investments
        where whole.Aggregation == Aggregation.Duplicate && !whole.Relations.Any(static relation => relation.To is Investment)
        select new SweepFinding(whole.Key, "it is a duplicate, but of what? Add a relation to that investment");

    /// <summary>One sum from one giver to one taker at one stage, counted twice.</summary>
    public static IEnumerable<SweepFinding> SameAmount(Dataset data) =>
        from one in data.Investments
        from other in data.Investments
        where one.Aggregation == Aggregation.Countable && other.Aggregation == Aggregation.Countable && string.CompareOrdinal(one.Key, other.Key) < 0
        where one.From.SequenceEqual(other.From) && one.Into.SequenceEqual(other.Into)
        from amount in one.Amounts
        where other.Amounts.Any(a => a.Stage == amount.Stage && a.ToString() == amount.ToString())
        where !one.Relations.Any(relation => relation.To == other) && !other.Relations.Any(relation => relation.To == one)
        select new SweepFinding($"{one.Key}+{other.Key}", $"both count {amount}, {amount.Stage.Code()}; are they one? Merge them, or add a relation distinct-from with the reason");

    /// <summary>A package of thirteen documents has at most thirteen parts.</summary>
    public static IEnumerable<SweepFinding> Package(Dataset data) =>
        from package in data.Agreements
        where package.NumberReported is not null
        let known = package.LinkedFrom.Count(other => other is Agreement && other.Relations.Any(relation => relation.Kind == RelationKind.PartOf && relation.To == package))
        where known > package.NumberReported
        select new SweepFinding(package.Key, $"a source counts {package.NumberReported} documents, and {known} records are part of it");

    private static IEnumerable<Investment> Parts(Investment whole) =>
        whole.LinkedFrom.OfType<Investment>().Where(part => part.Relations.Any(relation => relation.Kind == RelationKind.PartOf && relation.To == whole));
}
