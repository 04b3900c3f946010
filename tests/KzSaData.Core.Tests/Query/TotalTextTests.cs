namespace KzSaData.Core.Tests.Query;

/// <summary>What a total reads as: a dash for nothing, all digits of what is exact, and three of what is a range.</summary>
public sealed class TotalTextTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("kk")]
    [InlineData("ru")]
    [InlineData("ar")]
    public void Of_nothing_it_is_a_dash(string language) => new TotalRange(0, 0, 0, 0).ToText(Currency.Usd, language).Should().Be("—");

    [Theory]
    [InlineData("en", "1.74 to 1.93 billion dollars")]
    [InlineData("kk", "1,74–1,93 млрд АҚШ доллары")]
    [InlineData("ru", "1,74–1,93 млрд долларов США")]
    [InlineData("ar", "من 1.74 إلى 1.93 مليار دولار")]
    public void Ends_are_rounded_outward_to_three_digits(string language, string text) => Text(1_743_725_000, 1_927_275_000, language).Should().Be(text);

    [Theory]
    [InlineData(1_095_350_000, 1_320_000_000, "1.09 to 1.32 billion dollars")]
    [InlineData(949_999_999, 1_045_000_001, "0.949 to 1.05 billion dollars")]
    [InlineData(999_500_001, 999_500_002, "0.999 to 1 billion dollars")]
    [InlineData(11_400_000, 12_600_000, "11.4 to 12.6 million dollars")]
    [InlineData(5_000_000, 1_320_000_000, "5 million to 1.32 billion dollars")]
    [InlineData(4_321, 1_500_000, "4,320 to 1,500,000 dollars")]
    [InlineData(0, 1_234_567_000, "up to 1.24 billion dollars")]
    public void Both_ends_are_in_one_unit_unless_one_is_a_small_part_of_the_other(decimal low, decimal high, string text) => Text(low, high, "en").Should().Be(text);

    [Fact]
    public void An_open_end_is_said() => Text(1_239_999_999, null, "en").Should().Be("at least 1.23 billion dollars");

    [Fact]
    public void What_both_ends_agree_on_keeps_its_digits()
    {
        Text(1_743_725_001, 1_743_725_001, "en").Should().Be("1,743,725,001 dollars");
        MoneyEstimate.Parse("USD 1743725000..1927275000").ToText("en").Should().Be("1,743.725 to 1,927.275 million dollars", "what a source states is not rounded");
    }

    private static string Text(decimal low, decimal? high, string language) => new TotalRange(1, low, null, high).ToText(Currency.Usd, language);
}
