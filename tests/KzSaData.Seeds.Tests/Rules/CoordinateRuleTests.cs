namespace KzSaData.Seeds.Tests.Rules;

public sealed class CoordinateRuleTests
{
    private const string Riyadh = "places/riyadh.json";

    private static readonly SeedFiles WithOthers = SeedFiles.Good.With("places/mecca.json", """
        { "$schema": "../schema/place.json", "id": "mecca", "kind": "city", "name": { "en": "Mecca" }, "country": "saudi-arabia", "latitude": 21.42, "longitude": 39.83, "precision": "city" }
        """).With("places/medina.json", """
        { "$schema": "../schema/place.json", "id": "medina", "kind": "city", "name": { "en": "Medina" }, "country": "saudi-arabia", "latitude": 24.47, "longitude": 39.61, "precision": "city" }
        """);

    [Fact]
    public void Latitude_and_longitude_are_not_exchanged() =>
        WithOthers.Change(Riyadh, "\"latitude\": 24.7, \"longitude\": 46.7", "\"latitude\": 46.7, \"longitude\": 24.7").Compile().Errors
            .Should().ContainSingle().Which.Message.Should().Be("46.7 north, 24.7 east is far from every other place in 'saudi-arabia'; the other way round it is near: exchange latitude and longitude");

    [Fact]
    public void Places_that_lie_near_each_other_are_right() => WithOthers.ShouldBreakNothing();

    [Fact]
    public void Where_there_are_no_others_nothing_is_known() =>
        SeedFiles.Good.Change(Riyadh, "\"latitude\": 24.7, \"longitude\": 46.7", "\"latitude\": 46.7, \"longitude\": 24.7").ShouldBreakNothing();
}
