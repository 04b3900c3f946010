namespace KzSaData.Seeds.Tests.Rules;

public sealed class ReleaseRuleTests
{
    private const string Release = "release.json";
    private const string Sides = "[\"kazakhstan\", \"saudi-arabia\"]";

    [Theory]
    [InlineData("[\"kazakhstan\"]", 1)]
    [InlineData("[\"kazakhstan\", \"saudi-arabia\", \"uzbekistan\"]", 3)]
    public void A_dataset_has_two_sides(string sides, int count)
    {
        SeedFiles seeds = SeedFiles.Good
            .With("actors/uzbekistan.json", """{ "$schema": "../schema/actor.json", "id": "uzbekistan", "kind": "state", "name": { "en": "Uzbekistan" }, "iso3166": "UZ" }""")
            .Change(Release, Sides, sides);

        seeds.Compile().Errors.Should().Contain(error => error.Code == "KZ0717" && error.Message == $"a dataset has two sides, and not {count}; whether both confirm a record is asked of these two");
    }

    [Theory]
    [InlineData("minister")]
    [InlineData("isdb")]
    public void Each_of_them_is_a_state(string side) =>
        SeedFiles.Good.Change(Release, Sides, $"[\"kazakhstan\", \"{side}\"]").Compile().Errors
            .Should().Contain(error => error.Code == "KZ0717" && error.Message == $"'{side}' is no state; a side is a state, and its bodies are found by their parents");
}
