using KzSaData;

namespace Consumer;

internal static class AboutMoney
{
    public static void Check(Dataset data)
    {
        Investment parliament = data.Investments[KnownInvestments.ParliamentBuilding];
        Claim.Holds(parliament.Amount is { Best: 15_000_000m } amount && amount.Currency == Currency.Usd, "the grant for the parliament building was fifteen million dollars");
        Claim.Holds(parliament.Amounts.Contains(parliament.Amount), "the amount is that of one of the stages");

        InvestmentTotal total = data.Investments.Into(KnownActors.Kazakhstan).Total();
        Claim.HoldsForEach(total.Lines, line => !(line.Undisputed.Low > line.Undisputed.Best) && !(line.Undisputed.High < line.Undisputed.Best), "a total is a range");
        Claim.Holds(total.LeftOut.Any(left => left.Investment.Id == KnownInvestments.IsdbPortfolioInKazakhstan), "a total says what it did not count");

        RecordQuery<Investment> large = data.Investments.WorthAtLeast(Money.Usd(1_000_000_000));
        Claim.Holds(large.Count > 0 && !large.Contains(parliament), "amounts are compared within a currency");
    }
}
