namespace KzSaData.Core.Tests.Model;

public sealed class EntityTests : IClassFixture<GoodDataset>
{
    private readonly Dataset data;

    public EntityTests(GoodDataset good) => data = good.Data;

    [Fact]
    public void An_actor_is_read_as_it_was_written()
    {
        Actor company = data.Actors["acwa-power"];

        (company.Kind, company.Name["en"], company.Iso3166, company.Wikidata, company.Parent, company.Description).Should().Be((ActorKind.Company, "ACWA Power", null, null, null, null));
        company.Country.Should().BeSameAs(data.Actors["saudi-arabia"]);
        (company.Country!.Country, company.Country.Iso3166, company.Country.Wikidata).Should().Be((null, "SA", "Q851"));
        company.FormerNames.Should().BeEmpty();
    }

    [Fact]
    public void A_place_is_read_as_it_was_written()
    {
        Place astana = data.Places["astana"];

        (astana.Kind, astana.Iso31662, astana.Latitude, astana.Precision).Should().Be((PlaceKind.City, "KZ-71", null, null));
        astana.FormerNames.Should().ContainSingle().Which.Period.Should().Be(EdtfDate.Parse("2019-03/2022-09"));
        (data.Places["riyadh"].Latitude, data.Places["riyadh"].Longitude, data.Places["riyadh"].Precision).Should().Be((24.7m, 46.7m, GeoPrecision.City));
    }

    [Fact]
    public void A_source_is_read_as_it_was_written()
    {
        Source source = data.Sources["mfa"];

        (source.Type, source.Title, source.Publisher.Key, source.Issued, source.Url, source.Language, source.Seen, source.Tier)
            .Should().Be((SourceType.Webpage, "Page of mfa", "the-ministry", EdtfDate.Parse("2025-01-15"), new Uri("https://example.org/mfa"), "en", Seen.Page, Tier.Official));
        (source.Volume, source.Doi, source.Isbn, source.Accessed, source.Repeats, source.ContainerTitle).Should().Be((null, null, null, null, null, null));
        source.Authors.Should().BeEmpty();
    }

    [Fact]
    public void A_state_is_not_taken_for_its_companies_in_its_own_records()
    {
        data.Actors["saudi-arabia"].Records.Select(record => record.Key).Should().Equal("visit-1994", "memo-2008", "scholarships", "turnover-2023", "direct-flights");
        data.Actors["acwa-power"].Records.Select(record => record.Key).Should().Equal("wind-farm");
    }

    [Fact]
    public void Places_and_sources_lead_to_their_records()
    {
        data.Places["riyadh"].Records.Select(record => record.Key).Should().Equal("visit-1994");
        data.Places["astana"].Records.Should().BeEmpty();
        data.Sources["tengrinews"].Records.Select(record => record.Key).Should().Equal("wind-farm", "turnover-2023", "direct-flights");
    }

    [Fact]
    public void An_entity_in_a_log_is_its_id_and_name() => data.Places["riyadh"].ToString().Should().Be("riyadh: Riyadh");
}
