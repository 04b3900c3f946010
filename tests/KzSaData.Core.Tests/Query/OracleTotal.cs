namespace KzSaData.Core.Tests.Query;

/// <summary>Adds up investments as the documentation of totals promises.</summary>
internal static class OracleTotal
{
    /// <summary>The lines of the total, then what is left out, in order of date.</summary>
    public static List<string> Of(IReadOnlyList<Investment> selected, MoneyStage? asked = null) => By(selected, _ => string.Empty, asked).ConvertAll(line => line[1..]);

    /// <summary>The same for groups, each line with its group before it; the groups in the order of their names, the one without a name last.</summary>
    public static List<string> By(IReadOnlyList<Investment> selected, Func<Investment, string?> groupOf, MoneyStage? asked = null)
    {
        HashSet<Investment> candidates = [.. selected.Where(investment => OracleReason.Own(investment, asked) is null)];
        Dictionary<Investment, LeftOutReason?> reasons = selected.ToDictionary(investment => investment, investment => OracleReason.Of(investment, candidates, asked));
        return
        [
            .. selected
                .GroupBy(groupOf)
                .OrderBy(group => group.Key is null)
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .SelectMany(group => Lines([.. group.Where(investment => reasons[investment] is null)], asked)
                    .Concat(group.Where(investment => reasons[investment] is not null).Select(investment => $"{investment.Key} {reasons[investment]}"))
                    .Select(line => $"{group.Key} {line}")),
        ];
    }

    /// <summary>What the library answers, in the same form.</summary>
    public static IEnumerable<string> Text(InvestmentTotal total) => [.. total.Lines.Select(Text), .. total.LeftOut.Select(left => $"{left.Investment.Key} {left.Reason}")];

    /// <summary>What the library answers for groups, in the same form.</summary>
    public static IEnumerable<string> Text<TKey>(IReadOnlyList<GroupTotal<TKey>> groups, Func<TKey, string?> name) =>
        groups.SelectMany(group => Text(group.Total).Select(line => $"{name(group.Key)} {line}"));

    private static IEnumerable<string> Lines(IReadOnlyList<Investment> counted, MoneyStage? asked) => counted
        .SelectMany(investment => Amounts(investment, asked))
        .GroupBy(amount => (Currency: amount.Claim.Currency.Code, amount.Claim.Stage))
        .OrderBy(group => group.Key.Currency, StringComparer.Ordinal)
        .ThenBy(group => group.Key.Stage)
        .Select(group => Text(new TotalLine(
            Currency.Parse(group.Key.Currency),
            group.Key.Stage,
            OracleRange.Of([.. group.Where(amount => !OracleRange.IsDisputed(amount))]),
            group.Any(OracleRange.IsDisputed) ? OracleRange.Of([.. group.Where(OracleRange.IsDisputed)]) : null)));

    // The latest, and beside it what was sent back; or the one that is asked for.
    private static IEnumerable<(Investment Owner, MoneyClaim Claim)> Amounts(Investment investment, MoneyStage? asked) => investment.Amounts
        .Where(amount => asked is { } stage ? amount.Stage == stage : amount == investment.Amounts[^1] || amount.Stage == MoneyStage.Returned)
        .Select(amount => (investment, amount));

    private static string Text(TotalLine line) => $"{line.Currency} {line.Stage} {Text(line.Undisputed)}{(line.Disputed is { } disputed ? $", disputed {Text(disputed)}" : string.Empty)}";

    private static string Text(TotalRange range) => FormattableString.Invariant($"{range.Count}: {range.Low:0.#####} to {range.Best:0.#####} to {range.High:0.#####}");
}
