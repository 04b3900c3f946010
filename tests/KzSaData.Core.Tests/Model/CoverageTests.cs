namespace KzSaData.Core.Tests.Model;

/// <summary>A count of nothing says something only where somebody has looked.</summary>
public sealed class CoverageTests : IClassFixture<GoodDataset>
{
    private readonly Dataset data;

    public CoverageTests(GoodDataset good) => data = good.Data;

    [Fact]
    public void A_statement_says_what_was_searched_and_what_is_missing()
    {
        CoverageStatement second = data.Coverage[1];

        (second.Kind, second.Period, second.Completeness, second.Searched["en"], second.Gaps!["en"]).Should().Be((RecordKind.Event, EdtfDate.Parse("1995/2024"), Completeness.Systematic, "Both ministries", "Calls"));
        second.Areas.Should().BeEmpty();
        data.Coverage[0].Gaps.Should().BeNull();
    }

    [Fact]
    public void Years_run_from_the_first_that_is_covered_to_that_of_the_release() =>
        data.Events.CountByYear().Select(year => year.Year).Should().Equal(Enumerable.Range(1991, 36));

    [Fact]
    public void And_further_where_a_record_lies_outside_so_that_none_is_dropped()
    {
        using Dataset early = SeedFiles.Good
            .Change("events/visit-1994.json", "\"date\": \"1994-09-28\"", "\"date\": \"1928\"")
            .Change("corrections.json", "\"new\": \"1994-09-28\"", "\"new\": \"1928\"")
            .Dataset();
        YearCounts years = early.Events.CountByYear();

        years.Select(year => year.Year).Should().Equal(Enumerable.Range(1928, 99));
        years[1928].Should().Be(new YearCount(1928, 1, 1, null));
        (years.Dated, years.Undated, years.Sum(year => year.Certain)).Should().Be((1, 0, 1));
    }

    [Theory]
    [InlineData(1990, 0, 0, null)]
    [InlineData(1993, 0, 0, Completeness.Selective)]
    [InlineData(1994, 1, 1, Completeness.Selective)]
    [InlineData(1997, 0, 0, Completeness.Systematic)]
    [InlineData(2024, 0, 0, Completeness.Systematic)]
    [InlineData(2025, 0, 0, null)]
    [InlineData(2100, 0, 0, null)]
    public void Each_year_has_its_count_and_the_best_that_a_statement_says(int year, int count, int certain, Completeness? coverage)
    {
        YearCount found = data.Events.CountByYear()[year];

        found.Should().Be(new YearCount(year, count, certain, coverage));
        found.IsCovered.Should().Be(coverage is not null);
    }

    [Fact]
    public void A_statement_about_another_kind_covers_nothing() =>
        data.Investments.CountByYear().Should().OnlyContain(year => !year.IsCovered).And.HaveCount(36);

    [Fact]
    public void A_statement_about_some_areas_does_not_cover_a_year() =>
        SeedFiles.Good.Change("coverage.json", "\"completeness\": \"selective\"", "\"completeness\": \"selective\", \"areas\": [\"energy\"]")
            .Dataset().Events.CountByYear()[1993].IsCovered.Should().BeFalse();

    [Fact]
    public void What_may_fall_in_several_years_counts_in_each()
    {
        YearCounts years = data.Programmes.CountByYear();

        (years[2009].Count, years[2010].Count, years[2026].Count).Should().Be((0, 1, 1));
        years[2010].Certain.Should().Be(0, "it lasts longer than the year");
        years.Count.Should().Be(36);
    }
}
