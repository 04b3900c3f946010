namespace KzSaData.Seeds.Tests.Rules;

public sealed class PlaceRuleTests
{
    private const string Astana = "places/astana.json";
    private const string Riyadh = "places/riyadh.json";

    [Fact]
    public void A_city_lies_within_its_country() =>
        SeedFiles.Good.Change(Astana, "\"iso3166-2\"", "\"within\": \"kz\", \"iso3166-2\"").With("places/kz.json", Country()).ShouldBreakNothing();

    [Fact]
    public void A_place_does_not_lie_within_itself() =>
        SeedFiles.Good
            .Change(Astana, "\"iso3166-2\"", "\"within\": \"astana\", \"iso3166-2\"")
            .ShouldBreak("KZ0705", Astana, "\"astana\", \"iso", "a place does not lie within itself; go from the smaller to the larger");

    [Fact]
    public void Nor_by_way_of_others() =>
        SeedFiles.Good
            .Change(Astana, "\"iso3166-2\"", "\"within\": \"left-bank\", \"iso3166-2\"")
            .With("places/left-bank.json", """{ "$schema": "../schema/place.json", "id": "left-bank", "kind": "site", "name": { "en": "Left bank" }, "country": "kazakhstan", "within": "astana" }""")
            .ShouldBreak(("KZ0705", Astana), ("KZ0705", "places/left-bank.json"));

    [Fact]
    public void A_city_of_one_country_does_not_lie_within_another() =>
        SeedFiles.Good
            .Change(Riyadh, "\"latitude\"", "\"within\": \"kz\", \"latitude\"")
            .With("places/kz.json", Country())
            .ShouldBreak("KZ0705", Riyadh, "\"kz\"", "'kz' lies in another country");

    [Fact]
    public void A_country_lies_within_no_other_place() =>
        SeedFiles.Good
            .With("places/kz.json", Country(", \"within\": \"astana\""))
            .ShouldBreak("KZ0705", "places/kz.json", "\"astana\"", "a country lies within no other place; leave it out");

    [Theory]
    [InlineData("астана")]
    [InlineData("Nur-sultan")]
    public void A_spelling_is_none_of_the_names(string spelling) =>
        SeedFiles.Good
            .Change(Astana, "\"country\"", $"\"spellings\": [\"Aqmola\", \"{spelling}\"], \"country\"")
            .ShouldBreak("KZ0706", Astana, $"\"{spelling}\"", $"'{spelling}' is one of the names; leave it out");

    [Fact]
    public void Nor_is_that_of_an_actor() =>
        SeedFiles.Good
            .Change("actors/acwa-power.json", "\"country\"", "\"spellings\": [\"Acwa Power\"], \"country\"")
            .ShouldBreak("KZ0706", "actors/acwa-power.json", "\"Acwa Power\"", "'Acwa Power' is one of the names; leave it out");

    private static string Country(string within = "") =>
        $$"""{ "$schema": "../schema/place.json", "id": "kz", "kind": "country", "name": { "en": "Kazakhstan" }, "country": "kazakhstan"{{within}} }""";
}
