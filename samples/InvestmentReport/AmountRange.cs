using KzSaData;

/// <summary>An amount as it is drawn: a number or a range, of which one end may be open.</summary>
internal sealed record AmountRange(Currency Currency, decimal? Low, decimal? Best, decimal? High, bool IsApproximate)
{
    public static AmountRange Of(MoneyClaim amount) => new(amount.Currency, amount.Low, amount.Best, amount.High, amount.Qualifier == Qualifier.About);

    // Where both ends meet, the sum is one number; a lower end of 0 says nothing.
    public static AmountRange Of(Currency currency, TotalRange sum) => sum.Low == sum.High
        ? new(currency, null, sum.Low, null, false)
        : new(currency, sum.Low == 0 ? null : sum.Low, sum.Best, sum.High, false);
}
