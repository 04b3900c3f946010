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
        run.Output.Should().Contain("seeds/README.md").And.Contain($"kzsa check {run.Lines[0]}");
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
    [InlineData("publisher", "gazette-1994", "taken by seeds/sources/gazette-1994.json")]
    [InlineData("place", "con", "is the name of a device on Windows")]
    [InlineData("event", "lpt1", "is the name of a device on Windows")]
    [InlineData("evnt", "some-visit", "did you mean 'event'?")]
    [InlineData("release", "some-release", "there are actor, place, publisher, source, event")]
    [InlineData("retirement", "1994-visit", "There is no tests/baseline, so nothing was published")]
    [InlineData("correction", "1994-visit", "There is no tests/baseline, so nothing was published")]
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
    public void A_retired_id_is_never_used_again()
    {
        using SmallSeeds seeds = new();
        seeds.Write("retired.json", """[{ "id": "old-visit", "kind": "event", "successor": "1994-visit", "reason": "Named twice.", "date": "2026-11-30", "version": "2026.12.0" }]""");

        CommandRun run = CommandRun.In(seeds.Root, "new", "investment", "old-visit");

        run.Code.Should().Be(ExitCode.BadUsage);
        run.Errors.Should().Contain("The id 'old-visit' was retired and is never used again. Choose another one, or correct its successor '1994-visit'.");
        CommandRun.In(seeds.Root, "new", "actor", "old-visit").Code.Should().Be(ExitCode.Done, "only records retire");
    }

    [Fact]
    public void A_source_is_begun_with_its_address()
    {
        using SmallSeeds seeds = new();
        seeds.Write("publishers/the-gazette.json", """
            { "$schema": "../schema/publisher.json", "id": "the-gazette", "kind": "newspaper", "name": { "en": "The Gazette" }, "hosts": ["gazette.example.org"] }
            """);
        const string Address = "https://www.gazette.example.org/en/2026/05/17/king-receives-president";

        CommandRun run = CommandRun.In(seeds.Root, "new", "source", Address);

        run.Code.Should().Be(ExitCode.Done, run.Errors);
        run.Lines[..3].Should().Equal("seeds/sources/the-gazette-2026-05-king-receives-president.json", "  publisher: the-gazette, by its host", "  language: en, by the address and other pages of its host");
        string text = File.ReadAllText(Path.Combine(seeds.Root, run.Lines[0]));
        text.Should().Contain("\"publisher\": \"the-gazette\"").And.Contain($"\"url\": \"{Address}\"").And.Contain("\"language\": \"en\"").And.Contain("The address has 2026-05-17.");

        CommandRun.In(seeds.Root, "new", "source", $"{Address}/#top").Errors.Should().Contain("The source 'the-gazette-2026-05-king-receives-president' has this address already");
        CommandRun.In(seeds.Root, "new", "source", "https://gazette.example.org/en/2026/05/18/another", "my-id").Lines[0].Should().Be("seeds/sources/my-id.json");
        CommandRun.In(seeds.Root, "new", "event", "my-visit", "too-much").Errors.Should().Contain("'too-much' is one too many");
    }

    [Fact]
    public void An_actor_may_have_the_id_of_a_place()
    {
        using SmallSeeds seeds = new();

        CommandRun.In(seeds.Root, "new", "place", "kazakhstan").Code.Should().Be(ExitCode.Done);
    }
}
