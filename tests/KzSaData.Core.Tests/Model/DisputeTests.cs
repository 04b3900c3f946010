namespace KzSaData.Core.Tests.Model;

/// <summary>A dispute is a claim of its own beside the support: who says what against which field.</summary>
public sealed class DisputeTests
{
    [Theory]
    [InlineData("place", null, "\"stance\": \"contradicts\"")]
    [InlineData("kind", "meeting", null)]
    [InlineData("realis", "cancelled", null)]
    [InlineData("level", "minister", null)]
    [InlineData("date", "[1995,1996]", "\"stance\": \"mentions\"")]
    public void A_live_value_that_cannot_be_true_too_is_one(string field, string? says, string? more)
    {
        DatasetRecord visit = Against("events/visit-1994.json", field, says, more);

        Dispute dispute = visit.Disputes.Should().ContainSingle().Subject;
        (dispute.Field, dispute.Says, dispute.Evidence.Source.Key).Should().Be((field, says, "tengrinews"));
        visit.Support.Should().Be(Support.BothSidesConfirmed, "it takes nothing from what is sure");
    }

    [Theory]
    [InlineData("place", "Jeddah", null)]
    [InlineData("kind", "visit", null)]
    [InlineData("date", "199X", null)]
    [InlineData("date", "1994-09", null)]
    [InlineData("place", null, "\"stance\": \"contradicts\", \"standing\": \"resolved\", \"reason\": \"Another visit\"")]
    [InlineData("title", null, "\"stance\": \"contradicts\"")]
    public void None_of_these_is_one(string field, string? says, string? more) => Against("events/visit-1994.json", field, says, more).Disputes.Should().BeEmpty();

    [Theory]
    [InlineData("agreements/memo-2008.json", "legalSteps/ratified", "2010", true)]
    [InlineData("agreements/memo-2008.json", "legalSteps/ratified", "2009-05", false)]
    [InlineData("agreements/memo-2008.json", "numberReported", "4", true)]
    [InlineData("agreements/memo-2008.json", "numberReported", ">=3", false)]
    [InlineData("agreements/memo-2008.json", "instrument", "protocol", true)]
    [InlineData("agreements/memo-2008.json", "binding", "binding", true)]
    [InlineData("investments/wind-farm.json", "amounts/committed", "USD 1500000000", true)]
    [InlineData("investments/wind-farm.json", "amounts/committed", "USD 1140000000", false)]
    [InlineData("investments/wind-farm.json", "amounts", "USD 900000000", true)]
    [InlineData("investments/wind-farm.json", "amounts/pledged", "USD 1500000000", false)]
    [InlineData("investments/wind-farm.json", "quantities/capacity", "1200", true)]
    [InlineData("investments/wind-farm.json", "statuses/under-construction", "2025", true)]
    [InlineData("investments/wind-farm.json", "statuses/under-construction", "2024-02", false)]
    [InlineData("programmes/scholarships.json", "date", "1990", true)]
    public void Values_of_every_comparable_field_can_dispute(string path, string field, string says, bool disputes) =>
        Against(path, field, says, null).Disputes.Should().HaveCount(disputes ? 1 : 0);

    [Fact]
    public void What_is_said_instead_is_typed_as_the_field_is()
    {
        Against("events/visit-1994.json", "date", "1995", null).Disputes.Should().ContainSingle(static dispute => dispute.Date == EdtfDate.Parse("1995"));
        Against("events/visit-1994.json", "level", "minister", null).Disputes.Should().ContainSingle(static dispute => dispute.Code!.Code == "minister" && dispute.Date == null);
        Against("events/visit-1994.json", "participants/minister", "samruk", "\"stance\": \"contradicts\"").Disputes.Should().ContainSingle(static dispute => dispute.Actor!.Key == "samruk");
        Against("investments/wind-farm.json", "amounts/committed", "USD 2000000000..3000000000", null).Disputes.Should().ContainSingle(static dispute =>
            dispute.Money == MoneyEstimate.Parse("USD 2000000000..3000000000") && dispute.Money.Currency == Currency.Usd && dispute.Estimate == null);
        Against("investments/wind-farm.json", "quantities/capacity", "1200", null).Disputes.Should().ContainSingle(static dispute => dispute.Estimate == Estimate.Exactly(1200));
        Against("investments/wind-farm.json", "statuses/under-construction", "2025", null).Disputes.Should().ContainSingle(static dispute => dispute.Date == EdtfDate.Parse("2025"));
        Against("events/visit-1994.json", "place", "the desert", "\"stance\": \"contradicts\"").Disputes.Should().ContainSingle(static dispute =>
            dispute.Says == "the desert" && dispute.Date == null && dispute.Money == null && dispute.Estimate == null && dispute.Code == null && dispute.Actor == null);
    }

    [Fact]
    public void Evidence_against_several_fields_disputes_each()
    {
        SeedFiles seeds = SeedFiles.Good.Change("events/visit-1994.json", "\"evidence\": [", "\"evidence\": [{ \"source\": \"tengrinews\", \"locator\": \"para. 3\", \"fields\": [\"place\", \"realis\"], \"stance\": \"contradicts\" }, ");

        seeds.WithoutRules().Events.Single().Disputes.Select(static dispute => dispute.Field).Should().Equal("place", "realis");
    }

    [Fact]
    public void Disputed_claims_are_found_by_field()
    {
        SeedFiles seeds = SeedFiles.Good
            .Change("investments/wind-farm.json", "\"evidence\": [", $"\"evidence\": [{Says("amounts/committed", "USD 5000000000", null)}, ");
        Dataset data = seeds.WithoutRules();

        data.Investments.Disputed().Should().ContainSingle();
        data.Investments.Disputed("amounts").Should().ContainSingle();
        data.Investments.Disputed("amounts/committed").Should().ContainSingle();
        data.Investments.Disputed("amounts/pledged").Should().BeEmpty();
        data.Investments.Disputed("date").Should().BeEmpty();
        data.Investments["wind-farm"].Disputes.Single().ToString().Should().Be("amounts/committed: USD 5000000000");
    }

    private static DatasetRecord Against(string path, string field, string? says, string? more) =>
        SeedFiles.Good.Change(path, "\"evidence\": [", $"\"evidence\": [{Says(field, says, more)}, ").WithoutRules().Find(Path.GetFileNameWithoutExtension(path))!;

    private static string Says(string field, string? says, string? more) =>
        $$"""{ "source": "tengrinews", "locator": "para. 9", "fields": ["{{field}}"]{{(says is null ? string.Empty : $", \"says\": \"{says}\"")}}{{(more is null ? string.Empty : ", ")}}{{more}} }""";
}
