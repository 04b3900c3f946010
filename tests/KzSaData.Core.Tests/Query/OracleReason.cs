namespace KzSaData.Core.Tests.Query;

/// <summary>Why a total leaves an investment out, by the documentation.</summary>
internal static class OracleReason
{
    public static LeftOutReason? Own(Investment investment, MoneyStage? asked) =>
        investment.Status is InvestmentStatus.Cancelled or InvestmentStatus.Lapsed ? LeftOutReason.Cancelled
        : investment.Aggregation == Aggregation.Umbrella ? LeftOutReason.Umbrella
        : investment.Aggregation == Aggregation.Duplicate ? LeftOutReason.Duplicate
        : investment.Amounts.Count == 0 ? LeftOutReason.NoAmount
        : investment.From.Count == 0 ? LeftOutReason.GiverUnknown
        : asked is { } stage ? AtStage(investment, stage)
        : investment.Amounts.All(amount => amount.Stage <= MoneyStage.Expected) && investment.Amounts.Any(amount => amount.Stage == MoneyStage.Expected) ? LeftOutReason.Expected
        : null;

    public static LeftOutReason? Of(Investment investment, HashSet<Investment> candidates, MoneyStage? asked) =>
        Own(investment, asked) ?? (Wholes(investment).Any(candidates.Contains) ? LeftOutReason.PartOfCounted : null);

    private static LeftOutReason? AtStage(Investment investment, MoneyStage stage) =>
        investment.Amounts.Any(amount => amount.Stage == stage) ? null
        : stage != MoneyStage.Returned && investment.Amounts.Any(amount => amount.Stage > stage) ? LeftOutReason.LaterStageOnly
        : LeftOutReason.StageNotReached;

    // Everything that its money is inside of, near or far. The outermost selected one is counted, all others are inside of it.
    private static IEnumerable<Investment> Wholes(Investment investment)
    {
        if (investment.Aggregation != Aggregation.PartOf)
        {
            return [];
        }

        Investment[] next = [.. investment.Relations.Where(relation => relation.Kind == RelationKind.PartOf).Select(relation => relation.To).OfType<Investment>()];
        return next.Concat(next.SelectMany(Wholes));
    }
}
