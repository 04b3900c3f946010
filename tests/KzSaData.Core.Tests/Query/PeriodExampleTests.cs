using NodaTime;
using static KzSaData.Core.Tests.Query.RecordKeys;

namespace KzSaData.Core.Tests.Query;

/// <summary>What the filters by dates mean, by example.</summary>
public sealed class PeriodExampleTests : IClassFixture<GoodDataset>
{
    private readonly Dataset data;

    public PeriodExampleTests(GoodDataset good) => data = good.Data;

    [Theory]
    [InlineData("1994-09", true)]
    [InlineData("1994-09-28", true)]
    [InlineData("1994-09-29", false)]
    [InlineData("../1994-09-28", true)]
    [InlineData("1994-09-28/..", true)]
    [InlineData("199X", true)]
    public void Both_ends_of_a_period_belong_to_it(string period, bool falls) =>
        Keys(data.Events.During(EdtfDate.Parse(period))).Should().HaveCount(falls ? 1 : 0);

    [Fact]
    public void What_may_fall_in_a_period_is_not_what_must()
    {
        // The farm is dated 2022, no more precisely.
        LocalDate may = new(2022, 5, 1);
        Keys(data.Investments.During(may, may)).Should().Equal("wind-farm");
        Keys(data.Investments.SurelyDuring(may, may)).Should().BeEmpty();
        Keys(data.Investments.SurelyDuring(2022)).Should().Equal("wind-farm");
    }

    [Fact]
    public void What_lasts_falls_in_every_year_since()
    {
        // The programme is dated 2010/..
        data.Programmes.During(2009).Count.Should().Be(0);
        data.Programmes.During(2010).Count.Should().Be(1);
        data.Programmes.During(2400).Count.Should().Be(1);
        data.Programmes.SurelyDuring(2010, 9999).Count.Should().Be(0, "nobody knows its end");
        data.Programmes.SurelyDuring(EdtfDate.Parse("2009/..")).Count.Should().Be(1, "a period without an end has room for it");
        data.Programmes.SurelyDuring(EdtfDate.Parse("2011/..")).Count.Should().Be(0, "it had begun before");
    }

    [Fact]
    public void What_is_marked_may_fall_outside_of_the_year_that_it_states_and_surely_falls_in_none()
    {
        // The programme is dated 2010/.., the farm 2022, the indicator 2023.
        using Dataset marked = SeedFiles.Good
            .Change("events/visit-1994.json", "\"date\": \"1994-09-28\"", "\"date\": \"1994~\"")
            .Change("corrections.json", "\"new\": \"1994-09-28\"", "\"new\": \"1994~\"")
            .Dataset();

        Keys(marked.Events.During(1993)).Should().Equal("visit-1994");
        Keys(marked.Events.During(1995)).Should().Equal("visit-1994");
        Keys(marked.Events.During(1992)).Should().BeEmpty();
        Keys(marked.Events.SurelyDuring(1994)).Should().BeEmpty();
        Keys(marked.Events.SurelyDuring(1993, 1995)).Should().Equal("visit-1994");
        Keys(marked.Events.During(EdtfDate.Parse("1992~"))).Should().Equal("visit-1994");
        Keys(marked.Events.SurelyDuring(EdtfDate.Parse("1993~/1995"))).Should().BeEmpty("nobody knows that the period had begun in 1993");
        Keys(marked.Events.SurelyDuring(EdtfDate.Parse("1990~/1995"))).Should().Equal("visit-1994");
        marked.Events.CountByYear().Where(year => year.Count > 0).Should().Equal(
            new YearCount(1993, 1, 0, Completeness.Selective), new YearCount(1994, 1, 0, Completeness.Selective), new YearCount(1995, 1, 0, Completeness.Systematic));
    }

    [Fact]
    public void An_unknown_end_is_not_an_open_one()
    {
        using Dataset unknown = SeedFiles.Good.Change("programmes/scholarships.json", "\"date\": \"2010/..\"", "\"date\": \"2010/\"").Dataset();

        unknown.Programmes.During(2010).Count.Should().Be(1);
        unknown.Programmes.During(2040).Count.Should().Be(0, "what ended nobody knows when is not said to have lasted");
        unknown.Programmes.Since(2011).Count.Should().Be(0);
        unknown.Programmes.SurelyDuring(2010).Count.Should().Be(0);
        unknown.Programmes.SurelyDuring(EdtfDate.Parse("2010/..")).Count.Should().Be(1);
        unknown.Programmes.CountByYear()[2040].Count.Should().Be(0);
        data.Programmes.CountByYear()[2040].Count.Should().Be(1, "the other goes on");
    }

    [Fact]
    public void Days_of_the_framework_are_days_too()
    {
        DateOnly day = new(1994, 9, 28);

        Keys(data.Events.During(day)).Should().Equal("visit-1994");
        Keys(data.Events.During(day, day.AddDays(1))).Should().Equal("visit-1994");
        Keys(data.Events.During(day.AddDays(1))).Should().BeEmpty();
        Keys(data.Events.SurelyDuring(day)).Should().Equal("visit-1994");
        Keys(data.Events.During(new LocalDate(1994, 9, 28))).Should().Equal("visit-1994");
    }

    [Fact]
    public void Since_and_until_have_one_end()
    {
        Keys(data.Events.Since(1994)).Should().Equal("visit-1994");
        Keys(data.Events.Since(1995)).Should().BeEmpty();
        Keys(data.Events.Until(1994)).Should().Equal("visit-1994");
        Keys(data.Events.Until(1993)).Should().BeEmpty();
    }

    [Fact]
    public void A_record_with_a_season_is_in_its_season_and_in_no_other()
    {
        using Dataset season = SeedFiles.Good
            .Change("events/visit-1994.json", "\"date\": \"1994-09-28\"", "\"date\": \"1994\", \"hijri\": \"1414\"")
            .Change("corrections.json", "\"new\": \"1994-09-28\"", "\"new\": \"1994\"")
            .Dataset();

        Keys(season.Events.During(HijriPeriod.Parse("1414"))).Should().Equal("visit-1994");
        Keys(season.Events.During(HijriPeriod.Parse("1414-12"))).Should().Equal("visit-1994");
        Keys(season.Events.SurelyDuring(HijriPeriod.Parse("1414"))).Should().Equal("visit-1994");
        Keys(season.Events.SurelyDuring(HijriPeriod.Parse("1414-12"))).Should().BeEmpty();
        Keys(season.Events.During(HijriPeriod.Parse("1415"))).Should().BeEmpty("though most of 1415 lies in 1994 and 1995");
    }

    [Fact]
    public void A_hijri_year_is_its_days() =>
        Keys(data.Events.During(new HijriPeriod(1415))).Should().Equal("visit-1994");

    [Fact]
    public void Days_of_another_calendar_are_the_same_days()
    {
        LocalDate day = new LocalDate(1994, 9, 28).WithCalendar(CalendarSystem.UmAlQura);

        Keys(data.Events.During(day, day)).Should().Equal("visit-1994");
        Keys(data.Events.During(new DateInterval(day, day))).Should().Equal("visit-1994");
        Keys(data.Events.During(day, new LocalDate(1995, 1, 1))).Should().Equal("visit-1994");
    }

    [Fact]
    public void Undated_records_are_in_no_period_but_can_be_found()
    {
        Keys(data.Investments.During(-9998, 9999)).Should().Equal("wind-farm", "water-loan");
        Keys(data.Investments.Undated()).Should().Equal("portfolio");
    }
}
