namespace KzSaData.Core.Tests.Values;

public sealed class MoneyTests
{
    [Fact]
    public void Amounts_compare_within_one_currency()
    {
        (Money.Usd(1) < Money.Usd(2)).Should().BeTrue();
        (Money.Usd(2) <= Money.Usd(2)).Should().BeTrue();
        (Money.Kzt(3) > Money.Kzt(2)).Should().BeTrue();
        (Money.Sar(2) >= Money.Sar(3)).Should().BeFalse();
        (Money.Eur(2) == new Money(2.0m, Currency.Eur)).Should().BeTrue();
        (Money.Usd(2) == Money.Eur(2)).Should().BeFalse();
    }

    [Fact]
    public void Amounts_of_two_currencies_do_not_compare()
    {
        Action comparing = () => _ = Money.Usd(1) < Money.Sar(2);

        comparing.Should().Throw<InvalidOperationException>().WithMessage("*USD*SAR*convert*");
    }

    [Theory]
    [InlineData("10000000", "USD 10000000")]
    [InlineData("0.50", "USD 0.5")]
    [InlineData("-3", "USD -3")]
    [InlineData("0.0000001", "USD 0.0000001")]
    public void Amounts_are_written_alike_in_every_culture(string amount, string text) =>
        Money.Usd(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)).ToString().Should().Be(text);

    [Fact]
    public void The_default_value_is_no_amount() => default(Money).ToString().Should().Be("no amount");
}
