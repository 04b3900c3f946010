using System.Text.Json.Nodes;

namespace KzSaData.Core.Tests.Model;

/// <summary>The claims of a record, item by item: each with its support, its voices and what is said against it.</summary>
public sealed class ClaimTests(GoodDataset good) : IClassFixture<GoodDataset>
{
    [Fact]
    public void Each_answers_what_the_record_answers_for_its_field()
    {
        foreach (DatasetRecord record in good.Data.Records)
        {
            foreach (Claim claim in record.Claims)
            {
                claim.Support.Should().Be(record.SupportFor(claim.Field), "{0} of {1}", claim, record.Key);
                claim.Voices.Should().Equal(record.VoicesFor(claim.Field));
            }
        }
    }

    [Fact]
    public void Lists_are_told_item_by_item_and_wording_is_none() =>
        good.Data.Investments["wind-farm"].Claims.Select(static claim => claim.Field)
            .Should().Contain(["date", "from/acwa-power", "amounts/committed", "quantities/capacity", "statuses/under-construction"])
            .And.NotContain(["id", "title", "areas", "amounts", "evidence", "notes"])
            .And.OnlyHaveUniqueItems();

    [Fact]
    public void It_is_written_as_JSON_with_its_voices() =>
        JsonNode.Parse(KzSaJson.Serialize(good.Data.Investments["wind-farm"].Claims))!.AsArray()
            .Should().ContainSingle(static claim => (string)claim!["field"]! == "amounts/committed" && (string)claim["support"]! == "single-voice" && claim["voices"]!.AsArray().Count == 1 && claim["disputes"]!.AsArray().Count == 0);

    [Theory]
    [InlineData("amounts/committed", "USD 1500000000", "amounts/committed")]
    [InlineData("amounts", "USD 900000000", "amounts/committed")]
    [InlineData("statuses/under-construction", "2025", "statuses/under-construction")]
    public void What_is_said_against_it_stands_with_it(string field, string says, string claim)
    {
        using Dataset data = SeedFiles.Good.Change("investments/wind-farm.json", "\"evidence\": [", $$"""
            "evidence": [ { "source": "tengrinews", "locator": "paragraph 9", "fields": ["{{field}}"], "says": "{{says}}" },
            """).WithoutRules();

        data.Investments["wind-farm"].Claims.Where(static one => one.Disputes.Count > 0).Should().ContainSingle()
            .Which.Should().Match<Claim>(one => one.Field == claim && one.Disputes[0].Says == says);
    }
}
