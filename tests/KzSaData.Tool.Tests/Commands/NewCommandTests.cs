namespace KzSaData.Tool.Tests.Commands;

public sealed class NewCommandTests
{
    [Theory]
    [InlineData("event", "events")]
    [InlineData("agreement", "agreements")]
    [InlineData("investment", "investments")]
    [InlineData("indicator", "indicators")]
    [InlineData("programme", "programmes")]
    [InlineData("proposal", "proposals")]
    [InlineData("assessment", "assessments")]
    [InlineData("actor", "actors")]
    [InlineData("places", "places")]
    [InlineData("source", "sources")]
    public void A_seed_is_begun_and_refused_until_it_is_filled_in(string kind, string folder)
    {
        using SmallSeeds seeds = new();

        CommandRun run = CommandRun.In(seeds.Root, "new", kind, "something-new-2026");

        run.Code.Should().Be(ExitCode.Done);
        run.Lines[0].Should().Be($"seeds/{folder}/something-new-2026.json");
        run.Output.Should().Contain("seeds/README.md").And.Contain("kzsa check");
        CommandRun check = CommandRun.In(seeds.Root, "check");
        check.Code.Should().Be(ExitCode.Failed);
        check.Lines[..^1].Should().OnlyContain(line => line.StartsWith(run.Lines[0] + "(", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("event", "1994-visit", "taken by seeds/events/1994-visit.json")]
    [InlineData("investment", "1994-visit", "taken by seeds/events/1994-visit.json")]
    [InlineData("actor", "kazakhstan", "taken by seeds/actors/kazakhstan.json")]
    [InlineData("event", "Some Visit", "is no id")]
    [InlineData("event", "../escape", "is no id")]
    [InlineData("event", "a--b", "is no id")]
    [InlineData("evnt", "some-visit", "did you mean 'event'?")]
    [InlineData("release", "some-release", "there are actor, place, publisher, source, event")]
    public void What_cannot_be_begun_is_refused_and_nothing_is_overwritten(string kind, string id, string reason)
    {
        using SmallSeeds seeds = new();
        string[] before = [.. Directory.GetFiles(seeds.Root, "*", SearchOption.AllDirectories).Select(path => path + File.ReadAllText(path))];

        CommandRun run = CommandRun.In(seeds.Root, "new", kind, id);

        run.Code.Should().Be(ExitCode.BadUsage);
        run.Errors.Should().Contain(reason);
        Directory.GetFiles(seeds.Root, "*", SearchOption.AllDirectories).Select(path => path + File.ReadAllText(path)).Should().Equal(before);
    }

    [Fact]
    public void An_actor_may_have_the_id_of_a_place()
    {
        using SmallSeeds seeds = new();

        CommandRun.In(seeds.Root, "new", "place", "kazakhstan").Code.Should().Be(ExitCode.Done);
    }
}
