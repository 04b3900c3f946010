namespace KzSaData.Core.Tests.Model;

/// <summary>Which values of which fields can be true together with what a source gives; none where they cannot be compared.</summary>
public sealed class ValueComparisonTests : IClassFixture<GoodDataset>
{
    private readonly Dataset data;

    public ValueComparisonTests(GoodDataset good) => data = good.Data;

    [Theory]
    [InlineData("visit-1994", "date", "1994-09", true)]
    [InlineData("visit-1994", "date", "1995", false)]
    [InlineData("visit-1994", "date", "in autumn", null)]
    [InlineData("portfolio", "date", "2020", null)]
    [InlineData("visit-1994", "kind", "visit", true)]
    [InlineData("visit-1994", "kind", "summit", false)]
    [InlineData("wind-farm", "kind", "grant", false)]
    [InlineData("memo-2008", "numberReported", "3", true)]
    [InlineData("memo-2008", "numberReported", ">=4", false)]
    [InlineData("memo-2008", "legalSteps/ratified", "2009-05", true)]
    [InlineData("memo-2008", "legalSteps/ratified", "2010", false)]
    [InlineData("memo-2008", "legalSteps/terminated", "2010", null)]
    [InlineData("memo-2008", "legalSteps", "2010", null)]
    [InlineData("wind-farm", "amounts/pledged", "USD 1500000000", true)]
    [InlineData("wind-farm", "amounts/pledged", "USD 3000000000", false)]
    [InlineData("wind-farm", "amounts/pledged", "EUR 3000000000", true)]
    [InlineData("wind-farm", "amounts", "USD 1500000000", false)]
    [InlineData("wind-farm", "quantities/capacity", "1000", true)]
    [InlineData("wind-farm", "quantities", "900", false)]
    [InlineData("wind-farm", "statuses/agreed", "2022-01", true)]
    [InlineData("wind-farm", "statuses/agreed", "2023", false)]
    [InlineData("turnover-2023", "value", "~119000000", true)]
    [InlineData("turnover-2023", "value", "24000000", false)]
    [InlineData("visit-1994", "participants/minister", "visitor", null)]
    [InlineData("visit-1994", "place", "astana", null)]
    [InlineData("visit-1994", "title", "Visit", null)]
    [InlineData("visit-1994", "areas", "trade", null)]
    [InlineData("visit-1994", "weather", "fine", null)]
    public void Values_are_compared_as_their_field_declares(string record, string path, string says, bool? canBeTrue) =>
        ValueComparison.CanBeTrueWith(data.Find(record)!, new FieldPath(path), says).Should().Be(canBeTrue);

    [Fact]
    public void A_code_that_nobody_knows_compares_with_nothing()
    {
        Dataset unknown = SeedFiles.Good.Change("agreements/memo-2008.json", "\"non-binding\"", "\"unknown\"").Dataset();

        ValueComparison.CanBeTrueWith(unknown.Find("memo-2008")!, new FieldPath("binding"), "binding").Should().BeNull();
        ValueComparison.CanBeTrueWith(data.Find("memo-2008")!, new FieldPath("binding"), "binding").Should().BeFalse();
    }
}
