using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;

namespace KzSaData.Core.Tests.Values;

/// <summary>What holds of the words of every value, in every language.</summary>
public sealed class TextLawTests
{
    private static readonly Config Enough = Config.QuickThrowOnFailure.WithMaxTest(1000);

    private static readonly string[] Languages = ["en", "kk", "ru", "ar"];

    private static readonly string[] Currencies = ["USD", "KZT", "SAR", "EUR", "GBP", "RUB", "CNY", "AED", "XDR", "JPY", "XXX"];

    [Fact]
    public void Every_date_has_words_in_every_language() =>
        Prop.ForAll(EdtfSamples.Dates, date => Languages.All(language => IsWritten(date.ToText(language)))).Check(Enough);

    [Theory]
    [InlineData("-9998-01-01/9999-12-31")]
    [InlineData("0000")]
    [InlineData("000X")]
    [InlineData("00XX")]
    [InlineData("-998X")]
    [InlineData("-98XX")]
    [InlineData("99XX")]
    [InlineData("0099-24/9998-24%")]
    [InlineData("[..-0043,0001..0003,1670..]")]
    public void The_strangest_dates_have_words_too(string date) =>
        Languages.Should().OnlyContain(language => IsWritten(EdtfDate.Parse(date).ToText(language)));

    [Fact]
    public void The_words_of_a_date_have_its_numbers_and_no_others() =>
        Prop.ForAll(EdtfSamples.Texts.Where(text => !text.Contains('X') && !text.Contains("-24", StringComparison.Ordinal)).ToArbitrary(), text =>
            Languages.All(language => NumbersOf(EdtfDate.Parse(text).ToText(language)).SetEquals(YearsAndDays(text)))).Check(Enough);

    [Fact]
    public void Every_hijri_period_has_words_with_its_numbers() =>
        Prop.ForAll(EdtfSamples.Days.Select(HijriPeriod.FromDay).ToArbitrary(), day =>
            Languages.All(language => NumbersOf(day.ToText(language)).SetEquals([$"{day.Day}", $"{day.Year}"]))).Check(Enough);

    [Fact]
    public void Every_amount_has_words_in_every_language() =>
        Prop.ForAll(Estimates.ToArbitrary(), Gen.Elements(Currencies).ToArbitrary(), (number, currency) =>
            Languages.All(language => IsWritten(number.ToText(language)) && IsWritten(new MoneyEstimate(Currency.Parse(currency), number).ToText(language)))).Check(Enough);

    [Fact]
    public void No_number_is_rounded() =>
        Prop.ForAll(Estimates.ToArbitrary(), number =>
        {
            decimal?[] stated = [number.Low, number.High is { } high && high != number.Low ? high : null, number.Low is not null && number.High == number.Low ? null : number.Best];
            return Amounts(number.ToText("en")).SequenceEqual(stated.OfType<decimal>());
        }).Check(Enough);

    [Fact]
    public void Approximate_numbers_never_read_as_exact() =>
        Prop.ForAll(EstimateSamples.Numbers.ToArbitrary(), number =>
            Languages.All(language => Estimate.About(number).ToText(language) != Estimate.Exactly(number).ToText(language))).Check(Enough);

    // Latin letters and negative numbers would change places with what stands around them, and dashes between numbers the numbers.
    [Fact]
    public void Arabic_has_nothing_outside_of_isolates_that_changes_places() =>
        Prop.ForAll(EdtfSamples.Dates, Estimates.ToArbitrary(), Gen.Elements(Currencies).ToArbitrary(), (date, number, currency) =>
            new[] { date.ToText("ar"), new MoneyEstimate(Currency.Parse(currency), number).ToText("ar") }
                .All(text => !Regex.IsMatch(Regex.Replace(text, "\u2068[^\u2068\u2069]*\u2069", ""), "[A-Za-z\u2012-\u2015\u2212\u2066-\u2069-]"))).Check(Enough);

    [Fact]
    public void No_culture_changes_the_words()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        strange.NumberFormat = new NumberFormatInfo { NumberDecimalSeparator = "#", NumberGroupSeparator = "#", NegativeSign = "#", NumberGroupSizes = [1] };
        string[] Written() => [.. Languages.SelectMany(language => new[]
        {
            EdtfDate.Parse("1997-12-30/2021-02~").ToText(language), Estimate.Parse("-1234567.5..1500000000").ToText(language),
            Money.Usd(-12345.75m).ToText(language), HijriPeriod.Parse("1446-12-09").ToText(language),
        })];

        string[] usual = Written();
        try
        {
            CultureInfo.CurrentCulture = strange;
            Written().Should().Equal(usual);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("kk", "1994 жыл")]
    [InlineData("KK", "1994 жыл")]
    [InlineData("kk-Cyrl-KZ", "1994 жыл")]
    [InlineData("kk-Latn", "1994")]
    [InlineData("AR-sa", "عام 1994")]
    [InlineData("ru-KZ", "1994 г.")]
    [InlineData("en-GB", "1994")]
    [InlineData("de-DE", "1994")]
    [InlineData("rum", "1994")]
    [InlineData("", "1994")]
    public void A_language_is_looked_up_by_its_tag(string language, string text) => EdtfDate.Parse("1994").ToText(language).Should().Be(text);

    [Fact]
    public void No_language_is_no_language() =>
        FluentActions.Invoking(() => Money.Usd(5).ToText(null!)).Should().Throw<ArgumentNullException>().WithParameterName("language");

    private static Gen<Estimate> Estimates { get; } = Gen.OneOf(
        EstimateSamples.Estimates,
        from estimate in EstimateSamples.Estimates
        from factor in Gen.Elements(1_000m, 1_000_000m, 1_000_000_000m, 1_234_567m)
        where new[] { estimate.Low, estimate.Best, estimate.High }.All(number => number is null || Math.Abs(number.Value) < 1_000_000_000)
        select new Estimate(estimate.Qualifier, estimate.Low * factor, estimate.Best * factor, estimate.High * factor));

    private static bool IsWritten(string text) => text.Length > 0 && text == text.Trim() && !text.Contains("  ", StringComparison.Ordinal) && !text.Contains('|', StringComparison.Ordinal);

    private static HashSet<string> NumbersOf(string text) => [.. Regex.Matches(text, "[0-9]+").Select(match => match.Value)];

    // 1994-03-02 has the year 1994, the day 2, and a month that is written as a word.
    private static IEnumerable<string> YearsAndDays(string text) =>
        from part in Regex.Matches(text, "([0-9]{4})(-[0-9]{2})?(-([0-9]{2}))?")
        from number in new[] { part.Groups[1].Value, part.Groups[4].Value.TrimStart('0') }
        where number.Length > 0
        select number;

    // The numbers of an English text; the first of a range can share its magnitude with the second.
    private static IEnumerable<decimal> Amounts(string text)
    {
        foreach (Match match in Regex.Matches(text, "([\u2212]?[0-9][0-9,]*(?:[.][0-9]+)?)(?: (million|billion|trillion))?(?= to [\u2212]?[0-9][0-9,.]*(?: (million|billion|trillion))?)?"))
        {
            string magnitude = match.Groups[2].Success ? match.Groups[2].Value : match.Groups[3].Value;
            decimal number = decimal.Parse(match.Groups[1].Value.Replace('\u2212', '-'), NumberStyles.Number, CultureInfo.InvariantCulture);
            yield return number * magnitude switch { "million" => 1_000_000m, "billion" => 1_000_000_000m, "trillion" => 1_000_000_000_000m, _ => 1 };
        }
    }
}
