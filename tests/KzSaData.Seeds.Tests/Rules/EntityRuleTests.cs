namespace KzSaData.Seeds.Tests.Rules;

public sealed class EntityRuleTests
{
    private const string Media = "sources/tengrinews.json";

    [Fact]
    public void A_source_can_be_found_again() =>
        SeedFiles.Good
            .Change(Media, "\"issued\": \"2025-01-15\", \"url\": \"https://example.org/tengri\", ", string.Empty)
            .ShouldBreak("KZ0701", Media, "\"tengrinews\"", "a source must be findable again: give its url, or when it was issued");

    [Fact]
    public void A_source_known_from_a_citation_says_from_which() =>
        SeedFiles.Good
            .Change("sources/old-book.json", ", \"citedIn\": [{ \"source\": \"mfa\", \"locator\": \"note 3\" }]", string.Empty)
            .ShouldBreak("KZ0701", "sources/old-book.json", "\"cited\"", "the source is known from a citation only; say in \"citedIn\" from which");

    [Fact]
    public void A_side_is_a_state() =>
        SeedFiles.Good
            .Change(Media, "\"tier\": \"media\"", "\"tier\": \"media\", \"side\": \"samruk\"")
            .ShouldBreak("KZ0701", Media, "\"samruk\"", "'samruk' is no state; a side is the state whose official voice this is");

    [Fact]
    public void A_source_does_not_relay_itself() =>
        SeedFiles.Good
            .Change(Media, "\"tier\": \"media\"", "\"tier\": \"media\", \"relayOf\": \"tengrinews\"")
            .ShouldBreak("KZ0701", Media, "\"tengrinews\" \n", "a source cannot relay itself");

    [Fact]
    public void Nor_does_it_by_way_of_others() =>
        SeedFiles.Good
            .Change(Media, "\"tier\": \"media\"", "\"tier\": \"media\", \"relayOf\": \"spa\"")
            .Change("sources/spa.json", "\"tier\": \"official-relay\"", "\"tier\": \"official-relay\", \"relayOf\": \"mfa\"")
            .Change("sources/mfa.json", "\"tier\": \"official\"", "\"tier\": \"official\", \"relayOf\": \"tengrinews\"")
            .ShouldBreak(("KZ0701", "sources/mfa.json"), ("KZ0701", "sources/spa.json"), ("KZ0701", Media));

    [Fact]
    public void Who_relays_a_circle_without_being_in_it_is_not_to_blame() =>
        SeedFiles.Good
            .Change(Media, "\"tier\": \"media\"", "\"tier\": \"media\", \"relayOf\": \"spa\"")
            .Change("sources/spa.json", "\"tier\": \"official-relay\"", "\"tier\": \"official-relay\", \"relayOf\": \"mfa\"")
            .Change("sources/mfa.json", "\"tier\": \"official\"", "\"tier\": \"official\", \"relayOf\": \"spa\"")
            .ShouldBreak(("KZ0701", "sources/mfa.json"), ("KZ0701", "sources/spa.json"));

    [Fact]
    public void The_country_of_an_actor_is_a_state() =>
        SeedFiles.Good
            .Change("actors/acwa-power.json", "\"country\": \"saudi-arabia\"", "\"country\": \"isdb\"")
            .ShouldBreak("KZ0702", "actors/acwa-power.json", "\"isdb\"", "'isdb' is no state; a country is the state that is an actor's home");

    [Theory]
    [InlineData("iso3166", "\"SA\"")]
    [InlineData("iso3166Alpha3", "\"SAU\"")]
    [InlineData("iso3166Numeric", "\"682\"")]
    [InlineData("cow", "670")]
    [InlineData("gw", "670")]
    public void Codes_of_states_are_of_states(string field, string code) =>
        SeedFiles.Good
            .Change("actors/acwa-power.json", "\"country\"", $"\"{field}\": {code}, \"country\"")
            .ShouldBreak("KZ0707", "actors/acwa-power.json", code, "'acwa-power' is no state; leave the code out");

    [Fact]
    public void A_state_has_the_numbers_of_researchers() =>
        SeedFiles.Good.Change("actors/kazakhstan.json", "\"iso3166\": \"KZ\"", "\"iso3166\": \"KZ\", \"iso3166Alpha3\": \"KAZ\", \"iso3166Numeric\": \"398\", \"cow\": 705, \"gw\": 705").ShouldBreakNothing();

    [Fact]
    public void A_state_has_no_country_but_itself() =>
        SeedFiles.Good
            .Change("actors/kazakhstan.json", "\"iso3166\": \"KZ\"", "\"iso3166\": \"KZ\", \"country\": \"saudi-arabia\"")
            .ShouldBreak("KZ0702", "actors/kazakhstan.json", "\"saudi-arabia\"", "a state has no country but itself; leave it out");

    [Fact]
    public void An_organisation_of_several_states_has_no_country() =>
        SeedFiles.Good
            .Change("actors/isdb.json", "\"kind\": \"igo\"", "\"kind\": \"igo\", \"country\": \"saudi-arabia\"")
            .ShouldBreak("KZ0702", "actors/isdb.json", "\"saudi-arabia\"", "an organisation of several states has no country, wherever its seat is; else queries would count it to one of them");

    [Fact]
    public void A_place_lies_in_a_state() =>
        SeedFiles.Good
            .Change("places/riyadh.json", "\"country\": \"saudi-arabia\"", "\"country\": \"acwa-power\"")
            .ShouldBreak("KZ0702", "places/riyadh.json", "\"acwa-power\"", "'acwa-power' is no state; a country is the state in which a place lies");
}
