using System.Globalization;
using System.Text.Json;
using NodaTime;

namespace KzSaData.Culture.Tests;

/// <summary>What the library writes is the same in every culture of its users: with hijri calendars, other digits, commas for points.</summary>
public sealed class CultureTests
{
    // Saudi Arabia with the Umm al-Qura calendar, Iran with Persian digits, Thailand with Buddhist years, and Kazakhstan.
    public static TheoryData<string> Cultures => ["ar-SA", "fa-IR", "th-TH", "kk-KZ", "ru-KZ", "tr-TR"];

    [Fact]
    public void The_cultures_are_those_of_the_machine() =>
        CultureInfo.GetCultureInfo("ar-SA").Calendar.Should().BeOfType<UmAlQuraCalendar>("else the tests would test the invariant culture");

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Dates_money_and_periods_are_written_alike(string culture)
    {
        using InCulture here = new(culture);

        EdtfDate.FromDay(new LocalDate(2026, 11, 22)).ToString().Should().Be("2026-11-22");
        EdtfDate.FromInterval(new LocalDate(1994, 9, 28), null).ToString().Should().Be("1994-09-28/..");
        EdtfDate.FromYear(-43).ToString().Should().Be("-0043");
        HijriPeriod.FromDay(new LocalDate(2025, 6, 5)).ToString().Should().Be("1446-12-09");
        HijriPeriod.Parse("1446-12").ToEdtf().ToString().Should().Be("2025-05-28/2025-06-25");
        Money.Usd(1234567.5m).ToString().Should().Be("USD 1234567.5");
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Records_are_written_alike(string culture)
    {
        List<string> expected = Texts();
        using InCulture here = new(culture);

        Texts().Should().Equal(expected);
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Messages_are_written_alike(string culture)
    {
        using InCulture here = new(culture);

        ((Action)(() => KzSaDataset.Current.Events.During(new LocalDate(2022, 5, 2), new LocalDate(2022, 5, 1))))
            .Should().Throw<ArgumentException>().WithMessage("the period begins on 2022-05-02, after its end on 2022-05-01; swap them*");
        ((Action)(() => KzSaDataset.Current.Events.During(2022, -43)))
            .Should().Throw<ArgumentException>().WithMessage("the period begins in 2022, after its end in -0043; swap them*");
        ((Action)(() => HijriPeriod.FromDay(new LocalDate(1899, 1, 2))))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("*from 1900-04-30 to 2077-11-16*1899-01-02*");
    }

    [Fact]
    public void A_day_is_printed_as_its_documentation_says_and_not_as_NodaTime_would_under_ar_SA()
    {
        using InCulture here = new("ar-SA");
        LocalDate day = EdtfDate.Parse("2019-05-19").Earliest!.Value;

        day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture).Should().Be("2019-05-19");
        day.ToString().Should().NotContain("مايو", "if this fails, NodaTime names the month May, and the warning can go");
    }

    private static string[] Languages => ["en", "kk", "ru", "ar"];

    private static List<string> Texts() =>
    [
        .. KzSaDataset.Current.Records.Select(static record => JsonSerializer.Serialize(record, typeof(DatasetRecord), KzSaJsonContext.Default)),
        .. KzSaDataset.Current.Investments.SelectMany(static record => record.Amounts).Select(static amount => $"{amount}"),
        .. KzSaDataset.Current.Records.SelectMany(static record => new object?[] { record.Date }.Concat(record.Evidence).Concat(record.Participants).Concat(record.Relations)).Select(static item => $"{item}"),
        .. KzSaDataset.Current.Records.Where(static record => record.Date is not null).SelectMany(static record => Languages.Select(record.Date!.ToText)),
        .. KzSaDataset.Current.Investments.SelectMany(static record => record.Amounts).SelectMany(static amount => Languages.Select(amount.ToText)),
        .. KzSaDataset.Current.Investments.SelectMany(static record => record.Quantities).SelectMany(static quantity => Languages.Select(quantity.ToText).Append($"{quantity}")),
        .. KzSaDataset.Current.Investments.Total().Lines.Select(static line => $"{line} {line.Undisputed.ToText(line.Currency, "ar")}"),
        .. KzSaDataset.Current.Events.CountByYear().Select(static year => $"{year}"),
        .. KzSaDataset.Current.Notes.Select(static note => $"{note}"),
        .. KzSaDataset.Current.Coverage.Select(static statement => $"{statement}"),
        .. CitationStyleCodes.All.Select(static style => KzSaDataset.Current.Cite(KzSaDataset.Current.Records, style)),
        KzSaJson.Serialize(KzSaDataset.Current.Investments.Total()),
        KzSaJson.Serialize(KzSaDataset.Current.Events.CountByYear()),
        KzSaJson.Serialize(KzSaDataset.Current.Release),
        KzSaDataset.Current.Release.Title["TR-tr"],
        $"{KzSaDataset.Current}",
    ];
}
