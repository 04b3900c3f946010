namespace KzSaData.Seeds.Tests.Rules;

public sealed class EntityRuleTests
{
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
    public void A_body_has_a_successor_that_is_another() =>
        SeedFiles.Good
            .Change("actors/acwa-power.json", "\"country\"", "\"successor\": \"acwa-power\", \"country\"")
            .ShouldBreak("KZ0710", "actors/acwa-power.json", "\"acwa-power\", \"country\"", "'acwa-power' succeeds itself; a \"successor\" leads to what came later");

    [Fact]
    public void A_place_lies_in_a_state() =>
        SeedFiles.Good
            .Change("places/riyadh.json", "\"country\": \"saudi-arabia\"", "\"country\": \"acwa-power\"")
            .ShouldBreak("KZ0702", "places/riyadh.json", "\"acwa-power\"", "'acwa-power' is no state; a country is the state in which a place lies");

    [Theory]
    [InlineData("agency")]
    [InlineData("ministry")]
    [InlineData("embassy")]
    [InlineData("parliament")]
    [InlineData("court")]
    [InlineData("municipality")]
    public void A_body_of_a_state_says_of_which(string kind) =>
        SeedFiles.Good
            .Change("actors/samruk.json", "\"fund\"", $"\"{kind}\"")
            .ShouldBreak("KZ0709", "actors/samruk.json", $"\"{kind}\"", "a body of a state names its \"parent\", up to the state: the ministry of an embassy, else 'kazakhstan'");

    [Fact]
    public void One_that_does_is_right() =>
        SeedFiles.Good.Change("actors/samruk.json", "\"kind\": \"fund\"", "\"kind\": \"ministry\", \"parent\": \"kazakhstan\"").ShouldBreakNothing();

    [Fact]
    public void Nobody_is_above_himself() =>
        SeedFiles.Good
            .Change("actors/samruk.json", "\"kind\": \"fund\"", "\"kind\": \"fund\", \"parent\": \"acwa-power\"")
            .Change("actors/acwa-power.json", "\"kind\": \"company\"", "\"kind\": \"company\", \"parent\": \"samruk\"")
            .ShouldBreak(("KZ0710", "actors/acwa-power.json"), ("KZ0710", "actors/samruk.json"));
}
