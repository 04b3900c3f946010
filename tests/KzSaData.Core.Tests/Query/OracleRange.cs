namespace KzSaData.Core.Tests.Query;

/// <summary>The range of some amounts, by the documentation: "about" is 5 % either way, a disputed amount is all that is said of it.</summary>
internal static class OracleRange
{
    public static TotalRange Of(IReadOnlyList<(Investment Owner, MoneyClaim Claim)> amounts)
    {
        List<List<Estimate>> said = [.. amounts.Select(amount => Others(amount).Prepend(amount.Claim.Value).ToList())];
        decimal low = said.Sum(voices => voices.Min(Low));
        decimal? best = amounts.All(amount => amount.Claim.Best is not null) ? amounts.Sum(amount => amount.Claim.Best) : null;
        decimal? high = said.Any(voices => voices.Any(voice => High(voice) is null)) ? null : said.Sum(voices => voices.Max(High));
        return new TotalRange(amounts.Count, low, best, high);
    }

    public static bool IsDisputed((Investment Owner, MoneyClaim Claim) amount) => Others(amount).Any();

    private static decimal Low(Estimate voice) => voice.Qualifier switch
    {
        Qualifier.About => voice.Best!.Value * 0.95m,
        Qualifier.AtMost => 0,
        _ => voice.Low ?? voice.Best!.Value,
    };

    private static decimal? High(Estimate voice) => voice.Qualifier switch
    {
        Qualifier.About => voice.Best!.Value * 1.05m,
        Qualifier.AtLeast => null,
        _ => voice.High ?? voice.Best!.Value,
    };

    // Live evidence on this amount alone (or on "amounts", which is the latest) that gives another sum of the currency.
    private static IEnumerable<Estimate> Others((Investment Owner, MoneyClaim Claim) amount) =>
        amount.Owner.Evidence
            .Where(evidence => evidence is { Standing: Standing.Live, Says: not null, Fields.Count: 1 })
            .Where(evidence => evidence.Fields[0] == $"amounts/{amount.Claim.Stage.Code()}" || (evidence.Fields[0] == "amounts" && amount.Claim == amount.Owner.Amounts[^1]))
            .Select(evidence => evidence.Says!.Split(' '))
            .Where(says => says[0] == amount.Claim.Currency.Code)
            .Select(says => Estimate.Parse(says[1]))
            .Where(voice => Low(voice) > (High(amount.Claim.Value) ?? decimal.MaxValue) || (High(voice) ?? decimal.MaxValue) < Low(amount.Claim.Value));
}
