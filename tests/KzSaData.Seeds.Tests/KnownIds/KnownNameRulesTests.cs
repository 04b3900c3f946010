namespace KzSaData.Seeds.Tests.KnownIds;

public sealed class KnownNameRulesTests
{
    [Fact]
    public void Names_of_their_own_are_right() => Check("acwa-power", "aramco", "1994-visit").Should().BeEmpty();

    [Theory]
    [InlineData("a-1b", "a1b")]
    [InlineData("visit-2", "visit2")]
    public void The_second_of_two_ids_with_one_name_is_wrong(string first, string second)
    {
        SeedError error = Check(first, second).Should().ContainSingle().Subject;

        error.Path.Should().Be(Path.Combine("seeds", "actors", $"{second}.json"));
        error.Message.Should().Contain($"'{second}'").And.Contain($"'{first}'");
    }

    [Theory]
    [InlineData("equals")]
    [InlineData("get-hash-code")]
    [InlineData("to-string")]
    [InlineData("known-actors")]
    public void Ids_that_mean_something_else_in_a_class_are_wrong(string id) => Check(id).Should().ContainSingle();

    private static IEnumerable<SeedError> Check(params string[] ids) =>
        KnownNameRules.Check(new KnownClass("KnownActors", "actors", "Actor", [.. ids.Select(id => new KnownId(id, id))]), "seeds");
}
