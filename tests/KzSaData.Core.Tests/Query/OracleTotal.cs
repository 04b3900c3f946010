namespace KzSaData.Core.Tests.Query;

/// <summary>Adds up investments as the documentation of totals promises.</summary>
internal static class OracleTotal
{
    /// <summary>The lines of the total, then what is left out, in order of date.</summary>
    public static List<string> Of(IReadOnlyList<Investment> selected)
    {
        HashSet<Investment> candidates = [.. selected.Where(investment => OwnReason(investment) is null)];
        List<Investment> counted = [.. selected.Where(investment => Reason(investment, candidates) is null)];
        return
        [
            .. counted
                .GroupBy(investment => (Currency: investment.Amount!.Currency.Code, investment.Amount.Stage))
                .OrderBy(group => group.Key.Currency, StringComparer.Ordinal)
                .ThenBy(group => group.Key.Stage)
                .Select(group => Line(group.Key.Currency, group.Key.Stage, [.. group.Select(investment => investment.Amount!)])),
            .. selected.Except(counted).Select(investment => $"{investment.Key} {Reason(investment, candidates)}"),
        ];
    }

    /// <summary>What the library answers, in the same form.</summary>
    public static IEnumerable<string> Text(InvestmentTotal total) => [.. total.Lines.Select(Text), .. total.LeftOut.Select(left => $"{left.Investment.Key} {left.Reason}")];

    private static string Text(TotalLine line) =>
        FormattableString.Invariant($"{line.Currency} {line.Stage} {line.Count}: {line.Low:0.###} to {line.Best:0.###} to {line.High:0.###}{(line.IsApproximate ? " about" : string.Empty)}");

    private static string Line(string currency, MoneyStage stage, MoneyClaim[] amounts)
    {
        // A single number stands for itself at both ends; what has no lower end counts as nothing there.
        decimal low = amounts.Sum(amount => amount.Low ?? amount.Best ?? 0);
        decimal? best = amounts.All(amount => amount.Best is not null) ? amounts.Sum(amount => amount.Best) : null;
        bool isOpen = amounts.Any(amount => amount.Qualifier == Qualifier.AtLeast);
        decimal? high = isOpen ? null : amounts.Sum(amount => amount.High ?? amount.Best);
        bool about = amounts.Any(amount => amount.Qualifier == Qualifier.About);
        return Text(new TotalLine(Currency.Parse(currency), stage, amounts.Length, low, best, high, about));
    }

    private static LeftOutReason? OwnReason(Investment investment) =>
        investment.Status is InvestmentStatus.Cancelled or InvestmentStatus.Lapsed ? LeftOutReason.Cancelled
        : investment.Aggregation == Aggregation.Umbrella ? LeftOutReason.Umbrella
        : investment.Aggregation == Aggregation.Duplicate ? LeftOutReason.Duplicate
        : investment.Amount is null ? LeftOutReason.NoAmount
        : null;

    private static LeftOutReason? Reason(Investment investment, HashSet<Investment> candidates) =>
        OwnReason(investment) ?? (Wholes(investment).Any(candidates.Contains) ? LeftOutReason.PartOfCounted : null);

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
