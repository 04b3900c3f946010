namespace KzSaData.Seeds.Tests.Rules;

public sealed class GoodSeedsTests
{
    [Fact]
    public void The_good_folder_breaks_no_rule()
    {
        CompiledSeeds result = SeedFiles.Good.Compile();

        result.Errors.Should().BeEmpty();
        result.Dataset!.Records.Select(record => record.Key).Should().Equal(
            "visit-1994", "memo-2008", "scholarships", "wind-farm", "turnover-2023", "water-loan", "direct-flights", "good-relations", "portfolio");
        result.Dataset.Verify();
    }
}
