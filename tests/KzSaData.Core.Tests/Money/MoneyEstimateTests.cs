namespace KzSaData.Core.Tests.Values;

public sealed class MoneyEstimateTests
{
    [Theory]
    [InlineData("USD 10000000", "USD 10000000", true)]
    [InlineData("USD ~1100000000", "USD 1000000000..1200000000", true)]
    [InlineData("USD 10000000", "USD 12000000", false)]
    [InlineData("USD 10000000", "SAR 37500000", true)]
    public void Two_prices_can_both_be_true_unless_one_currency_shows_that_they_cannot(string one, string other, bool both)
    {
        MoneyEstimate.Parse(one).CanBeTrueWith(MoneyEstimate.Parse(other)).Should().Be(both);
        MoneyEstimate.Parse(one).ToString().Should().Be(one);
    }

    [Theory]
    [InlineData("10000000", "code of a currency")]
    [InlineData("ZZZ 5", "code of a currency")]
    [InlineData("USD", "code of a currency")]
    [InlineData("USD five", "write a number")]
    [InlineData("USD 7..5", "low is above high")]
    public void A_refusal_names_the_way_out(string text, string way) =>
        ((Action)(() => MoneyEstimate.Parse(text))).Should().Throw<FormatException>().WithMessage($"*is not an amount*{way}*");
}
