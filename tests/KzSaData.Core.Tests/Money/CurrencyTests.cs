namespace KzSaData.Core.Tests.Values;

public sealed class CurrencyTests
{
    public static TheoryData<Currency, string, int, int?, string> Named { get; } = new()
    {
        { Currency.Usd, "USD", 840, 2, "US Dollar" },
        { Currency.Kzt, "KZT", 398, 2, "Tenge" },
        { Currency.Sar, "SAR", 682, 2, "Saudi Riyal" },
        { Currency.Eur, "EUR", 978, 2, "Euro" },
        { Currency.Gbp, "GBP", 826, 2, "Pound Sterling" },
        { Currency.Rub, "RUB", 643, 2, "Russian Ruble" },
        { Currency.Cny, "CNY", 156, 2, "Yuan Renminbi" },
        { Currency.Aed, "AED", 784, 2, "UAE Dirham" },
        { Currency.Xdr, "XDR", 960, null, "SDR (Special Drawing Right)" },
        { default, "XXX", 999, null, "No currency" },
        { Currency.Parse("KWD"), "KWD", 414, 3, "Kuwaiti Dinar" },
        { Currency.Parse("JPY"), "JPY", 392, 0, "Yen" },
        { Currency.Parse("ZWG"), "ZWG", 924, 2, "Zimbabwe Gold" },
        { Currency.Parse("VES"), "VES", 928, 2, "Bolívar Soberano" },
        { Currency.Parse("SUR"), "SUR", 810, 2, "Rouble (Soviet Union)" },
    };

    [Theory]
    [MemberData(nameof(Named))]
    public void A_currency_has_the_codes_decimals_and_name_of_the_standard(Currency currency, string code, int number, int? decimals, string name)
    {
        currency.Code.Should().Be(code);
        currency.ToString().Should().Be(code);
        currency.NumericCode.Should().Be(number);
        currency.MinorUnits.Should().Be(decimals);
        currency.Name.Should().Be(name);
        (Currency.Parse(code) == currency).Should().BeTrue();
        currency.GetHashCode().Should().Be(Currency.Parse(code).GetHashCode());
    }

    [Fact]
    public void Every_code_of_three_letters_is_a_currency_with_all_it_needs_or_none()
    {
        HashSet<string> found = [];
        for (int i = 0; i < 26 * 26 * 26; i++)
        {
            string code = new([(char)('A' + (i / 676)), (char)('A' + (i / 26 % 26)), (char)('A' + (i % 26))]);
            if (Currency.TryParse(code, out Currency currency))
            {
                found.Add(code);
                currency.Code.Should().Be(code);
                currency.NumericCode.Should().BeInRange(1, 999);
                currency.MinorUnits.GetValueOrDefault().Should().BeInRange(0, 4);
                currency.Name.Should().NotBeNullOrWhiteSpace().And.NotContain("\n").And.NotContain("\r");
            }
        }

        found.Should().HaveCount(181, "the list of 1 January 2026 has 178 codes, and three withdrawn ones are kept");
    }

    [Theory]
    [InlineData("usd")]
    [InlineData("US")]
    [InlineData("USDT")]
    [InlineData("ZZZ")]
    [InlineData("840")]
    [InlineData("")]
    public void What_is_no_code_is_refused(string code)
    {
        ((Action)(() => Currency.Parse(code))).Should().Throw<FormatException>().WithMessage("*ISO 4217*");
        Currency.TryParse(code, out Currency currency).Should().BeFalse();
        currency.Should().Be(default(Currency));
    }

    [Fact]
    public void Null_is_no_currency()
    {
        Currency.TryParse(null, out _).Should().BeFalse();
        ((Action)(() => Currency.Parse(null!))).Should().Throw<ArgumentNullException>();
    }
}
