namespace KzSaData.Data.Tests;

/// <summary>The guide for contributors tells of real records what is true of them.</summary>
public sealed class GuideTests
{
    private static readonly string Guide = File.ReadAllText(Repository.At("seeds/README.md"));

    [Theory]
    [InlineData("diplomatic-relations-1994", "date")]
    [InlineData("prince-sultan-visit-to-kazakhstan-2000", null)]
    [InlineData("parliament-building", "amounts/committed")]
    public void The_examples_are_disputed_as_it_says(string id, string? field)
    {
        Guide.Should().Contain($"/{id}.json");
        KzSaDataset.Current.Find(id)!.Disputes.Select(static dispute => dispute.Field).Distinct().Should().Equal(field is null ? [] : [field]);
    }

    [Fact]
    public void The_membership_that_is_none_is_resolved() =>
        KzSaDataset.Current.Find("saudi-arabia-sco-dialogue-partner")!.Evidence.Should().Contain(evidence => evidence.Says == "member" && evidence.Standing == Standing.Resolved);

    [Fact]
    public void The_values_of_the_first_example_are_those_of_the_record()
    {
        DatasetRecord record = KzSaDataset.Current.Find("diplomatic-relations-1994")!;

        record.Date!.ToString().Should().Be("1994-04-30");
        record.EvidenceFor("date").Select(static evidence => evidence.Says).Should().Contain(["1994-04", "1994-04-20"]);
    }
}
