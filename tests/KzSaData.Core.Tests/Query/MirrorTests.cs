namespace KzSaData.Core.Tests.Query;

/// <summary>The two reports of one flow of trade stand side by side, each as it was given and in dollars.</summary>
public sealed class MirrorTests
{
    private static readonly SeedFiles Both = SeedFiles.Good
        .With("indicators/sold.json", Report("sold", "exports", "kazakhstan", "saudi-arabia", "samruk", 20_000_000, "USD"))
        .With("indicators/bought.json", Report("bought", "imports", "saudi-arabia", "kazakhstan", "saudi-arabia", 90_000_000, "SAR"));

    [Fact]
    public void What_one_side_sells_the_other_buys()
    {
        using Dataset data = Both.Dataset();

        Mirror flow = data.Indicators.Mirrors().Should().ContainSingle().Which;

        (flow.ByExporter.Key, flow.ByImporter.Key).Should().Be(("sold", "bought"));
        (flow.Exporter.Key, flow.Importer.Key, flow.Date).Should().Be(("kazakhstan", "saudi-arabia", EdtfDate.Parse("2023")));
        flow.DollarsByExporter.Should().Be(Estimate.About(20_000_000));
        flow.DollarsByImporter.Should().Be(Estimate.About(24_000_000), "3.75 riyals are a dollar");
        flow.Gap.Should().Be(4_000_000);
        flow.Ratio.Should().Be(1.2m);
        flow.ToString().Should().Be("kazakhstan to saudi-arabia, 2023: ~20000000 USD and ~90000000 SAR");
    }

    [Fact]
    public void A_filter_that_leaves_one_report_out_leaves_no_pair()
    {
        using Dataset data = Both.Dataset();

        data.Indicators.During(2023).Mirrors().Should().ContainSingle();
        data.Indicators.During(2022).Mirrors().Should().BeEmpty();
        data.Indicators.OfMeasure(Measure.Exports).Mirrors().Should().BeEmpty();
    }

    [Theory]
    [InlineData("sold", "\"2023\"", "\"2022\"")]
    [InlineData("sold", "\"reporter\": \"samruk\"", "\"reporter\": \"saudi-arabia\"")]
    [InlineData("bought", "\"counterpart\": \"kazakhstan\"", "\"counterpart\": \"isdb\"")]
    public void Another_period_and_the_other_side_as_reporter_make_no_pair(string id, string old, string changed)
    {
        using Dataset data = Both.Change($"indicators/{id}.json", old, changed).Dataset();

        data.Indicators.Mirrors().Should().BeEmpty();
    }

    [Fact]
    public void An_unknown_reporter_makes_no_pair()
    {
        using Dataset data = Both
            .Change("indicators/sold.json", ", \"reporter\": \"samruk\"", string.Empty)
            .Change("indicators/sold.json", ", \"reporter\"]", "]")
            .Dataset();

        data.Indicators.Mirrors().Should().BeEmpty();
    }

    [Theory]
    [InlineData("2023-01/2023-12", 1)]
    [InlineData("2023-01-01/2023-12-31", 1)]
    [InlineData("2023-01/2023-11", 0)]
    [InlineData("[2023-01..2023-12]", 0)]
    public void A_year_may_be_written_as_its_months(string months, int pairs)
    {
        using Dataset data = Both.Change("indicators/sold.json", "\"2023\"", $"\"{months}\"").Dataset();

        data.Indicators.Mirrors().Should().HaveCount(pairs);
    }

    [Fact]
    public void What_is_in_another_currency_stays_in_it()
    {
        using Dataset data = Both.Change("indicators/bought.json", "\"SAR\"", "\"KZT\"").Dataset();

        Mirror flow = data.Indicators.Mirrors().Should().ContainSingle().Which;

        (flow.DollarsByImporter, flow.Gap, flow.Ratio).Should().Be((null, null, null));
        flow.ByImporter.Unit.Should().Be("KZT");
    }

    private static string Report(string id, string measure, string subject, string counterpart, string reporter, long value, string unit) => $$"""
            {
              "$schema": "../schema/indicator.json",
              "id": "{{id}}",
              "measure": "{{measure}}",
              "title": { "en": "Goods {{id}} in 2023" },
              "summary": { "en": "What {{subject}} {{id}}." },
              "date": "2023",
              "areas": ["trade"],
              "value": { "qualifier": "about", "best": {{value}} },
              "unit": "{{unit}}",
              "subject": "{{subject}}",
              "counterpart": "{{counterpart}}", "reporter": "{{reporter}}",
              "evidence": [{ "source": "mfa", "locator": "table", "fields": ["date", "value", "reporter"] }]
            }
            """;
}
