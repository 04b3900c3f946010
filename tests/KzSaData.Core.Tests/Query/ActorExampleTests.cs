using static KzSaData.Core.Tests.Query.RecordKeys;

namespace KzSaData.Core.Tests.Query;

/// <summary>What the filters by actors and places mean, by example.</summary>
public sealed class ActorExampleTests : IClassFixture<GoodDataset>
{
    private static readonly RecordId<Actor> Kazakhstan = RecordId<Actor>.Parse("kazakhstan");
    private static readonly RecordId<Actor> SaudiArabia = RecordId<Actor>.Parse("saudi-arabia");
    private readonly Dataset data;

    public ActorExampleTests(GoodDataset good) => data = good.Data;

    [Fact]
    public void A_state_stands_for_the_actors_at_home_in_it() =>
        Keys(data.Investments.From(SaudiArabia)).Should().Equal("wind-farm");

    [Fact]
    public void But_not_for_a_bank_of_many_states() =>
        Keys(data.Investments.From(SaudiArabia)).Should().NotContain("portfolio").And.NotContain("water-loan");

    [Fact]
    public void An_actor_is_named_by_its_id_by_itself_or_by_text()
    {
        Actor acwa = data.Actors["acwa-power"];

        Keys(data.Investments.From(acwa)).Should().Equal(Keys(data.Investments.From(acwa.Id))).And.Equal(Keys(data.Investments.From("acwa-power"))).And.Equal("wind-farm");
        Keys(data.Events.Involving(data.Actors["saudi-arabia"], ParticipantRole.Host)).Should().Equal("visit-1994");
        Keys(data.Events.At(data.Places["riyadh"])).Should().Equal(Keys(data.Events.At("riyadh"))).And.Equal("visit-1994");
        Keys(data.Events.Citing(data.Sources["spa"])).Should().Equal("visit-1994");
        Keys(data.Records.Between(acwa, "kazakhstan")).Should().Equal("wind-farm");
    }

    [Fact]
    public void A_country_stands_for_what_lies_in_it_however_deep()
    {
        using Dataset places = SeedFiles.Good
            .With("places/saudi-arabia.json", Place("saudi-arabia", "country", string.Empty))
            .With("places/riyadh-region.json", Place("riyadh-region", "region", ", \"within\": \"saudi-arabia\""))
            .Change("places/riyadh.json", "\"country\": \"saudi-arabia\"", "\"country\": \"saudi-arabia\", \"within\": \"riyadh-region\"")
            .Dataset();

        Keys(places.Events.At("saudi-arabia")).Should().Equal(Keys(places.Events.At("riyadh-region"))).And.Equal(Keys(places.Events.At("riyadh"))).And.Equal("visit-1994");
        Keys(places.Events.AtExactly("saudi-arabia")).Should().BeEmpty();
        Keys(places.Events.AtExactly("riyadh")).Should().Equal("visit-1994");
        places.Events.CountByPlace().Should().ContainSingle().Which.Value.Key.Should().Be("riyadh", "the facet counts places themselves");
        places.Places["saudi-arabia"].Places.Should().Equal(places.Places["riyadh-region"]);
        places.Places["saudi-arabia"].Records.Should().BeEmpty();

        static string Place(string id, string kind, string more) => $$"""
            {
              "$schema": "../schema/place.json", "id": "{{id}}", "kind": "{{kind}}", "name": { "en": "{{id}}" },
              "country": "saudi-arabia"{{more}}
            }
            """;
    }

    [Fact]
    public void Any_of_several_actors_is_enough()
    {
        Keys(data.Records.InvolvingAny("acwa-power", "isdb")).Should().Equal("wind-farm", "water-loan", "portfolio");
        Keys(data.Records.InvolvingAny("minister")).Should().Equal("visit-1994", "direct-flights", "good-relations");
    }

    [Fact]
    public void A_role_keeps_what_somebody_has_it_in()
    {
        Keys(data.Records.WithRole(ParticipantRole.Host)).Should().Equal("visit-1994");
        Keys(data.Records.WithRole(ParticipantRole.Party, ParticipantRole.Host)).Should().Equal("visit-1994", "memo-2008");
        Keys(data.Records.WithRole(ParticipantRole.Signatory)).Should().BeEmpty();
    }

    [Fact]
    public void Exactly_leaves_the_companies_out() => Keys(data.Investments.FromExactly(SaudiArabia)).Should().BeEmpty();

    [Fact]
    public void A_company_stands_for_itself_only() =>
        Keys(data.Investments.Involving(RecordId<Actor>.Parse("acwa-power"))).Should().Equal("wind-farm");

    [Fact]
    public void Between_wants_both() =>
        Keys(data.Investments.Between(Kazakhstan, SaudiArabia)).Should().Equal("wind-farm");

    [Fact]
    public void An_actor_in_a_role_is_that_actor_in_that_role()
    {
        Keys(data.Events.Involving(SaudiArabia, ParticipantRole.Host)).Should().Equal("visit-1994");
        Keys(data.Events.Involving(Kazakhstan, ParticipantRole.Host)).Should().BeEmpty("the host was somebody else");
    }
}
