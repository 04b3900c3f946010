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

    [Theory]
    [InlineData("USD 15000000", 15000000)]
    [InlineData("USD 0.5", 0.5)]
    [InlineData("USD -3", -3)]
    [InlineData("USD 0", 0)]
    public void What_is_written_is_read_back(string text, decimal amount)
    {
        Money.Parse(text).Should().Be(Money.Usd(amount));
        Money.Parse(text).ToString().Should().Be(text);
        Money.TryParse(text, out Money money).Should().BeTrue();
        money.Should().Be(Money.Usd(amount));
    }

    [Theory]
    [InlineData("", "starts with the code of a currency")]
    [InlineData("15000000", "starts with the code of a currency")]
    [InlineData("usd 15", "starts with the code of a currency")]
    [InlineData("ZZZ 15", "starts with the code of a currency")]
    [InlineData("USD  15", "digits and a decimal point only")]
    [InlineData("USD 15,000,000", "digits and a decimal point only")]
    [InlineData("USD 1.5e7", "digits and a decimal point only")]
    [InlineData("USD ~15", "MoneyEstimate.Parse")]
    [InlineData("USD 5..15", "MoneyEstimate.Parse")]
    public void What_is_no_amount_is_refused_with_a_way_out(string text, string message)
    {
        Assert.Throws<FormatException>(() => Money.Parse(text)).Message.Should().Contain(message);
        Money.TryParse(text, out Money money).Should().BeFalse();
        money.Should().Be(default(Money));
    }

    [Fact]
    public void Null_is_no_amount()
    {
        Money.TryParse(null, out _).Should().BeFalse();
        Assert.Throws<ArgumentNullException>(() => Money.Parse(null!));
    }

    [Fact]
    public void A_number_with_a_currency_leads_to_money() =>
        Assert.Throws<FormatException>(() => Estimate.Parse("USD 15000000")).Message.Should().Contain("Money.Parse");

    [Fact]
    public void Programs_that_know_no_types_order_amounts()
    {
        object[] amounts = [Money.Usd(6), Money.Usd(5)];

        Array.Sort(amounts);
        amounts.Should().Equal(Money.Usd(5), Money.Usd(6));
        ((IComparable)Money.Usd(5)).CompareTo(null).Should().BePositive();
        Assert.Throws<ArgumentException>(() => ((IComparable)Money.Usd(5)).CompareTo(5m)).Message.Should().Contain("money is compared with money");
    }
}
