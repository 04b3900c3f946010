namespace KzSaData.Tool.Tests.Commands;

/// <summary>The commands that accept the records as they are.</summary>
public sealed class SnapshotCommandTests : IDisposable
{
    private readonly SmallSeeds seeds = new();

    public void Dispose() => seeds.Dispose();

    [Fact]
    public void A_snapshot_tells_what_users_see_of_a_record()
    {
        CommandRun run = CommandRun.In(seeds.Root, "snapshot");

        run.Code.Should().Be(ExitCode.Done);
        string text = File.ReadAllText(Path.Combine(seeds.Root, "tests/KzSaData.Data.Tests/snapshots/event.txt"));
        text.Should().Be("""
            1994-visit
              kind: visit
              title: A first visit
              date: 1994-09
              areas: politics
              participants/kazakhstan: role visitor
              participants/saudi-arabia: role host
              level: head-of-state
              realis: occurred
              evidence: gazette-1994, p. 1 (date, participants)
              evidence: gazette-1994, p. 1 (the whole)
              support: single-voice


            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("snapshot", "0 files of tests/KzSaData.Data.Tests/snapshots changed")]
    [InlineData("baseline", "0 files of tests/baseline changed: the records of 2026.11.0")]
    public void What_is_there_already_is_left_alone(string command, string message)
    {
        CommandRun.In(seeds.Root, command).Code.Should().Be(ExitCode.Done);

        CommandRun.In(seeds.Root, command).Output.Should().StartWith(message);
    }

    [Theory]
    [InlineData("snapshot")]
    [InlineData("baseline")]
    public void Wrong_seeds_are_not_accepted(string command)
    {
        seeds.Write("events/broken.json", "{}");

        CommandRun run = CommandRun.In(seeds.Root, command);

        run.Code.Should().Be(ExitCode.Failed);
        run.Output.Should().Contain("seeds/events/broken.json(1,1): error KZ0103");
        Directory.Exists(Path.Combine(seeds.Root, "tests")).Should().BeFalse();
    }

    [Fact]
    public void What_is_published_is_made_anew_by_a_release_only()
    {
        CommandRun.In(seeds.Root, "baseline", "--published").Output.Should().Contain("the records of 2026.11.0, published");

        CommandRun run = CommandRun.In(seeds.Root, "baseline");

        run.Code.Should().Be(ExitCode.BadUsage);
        run.Errors.Should().Contain("only the next release writes it anew").And.Contain("kzsa new correction");
        CommandRun.In(seeds.Root, "baseline", "--published").Code.Should().Be(ExitCode.Done);
    }

    [Fact]
    public void A_baseline_has_a_line_for_each_record()
    {
        CommandRun.In(seeds.Root, "baseline");

        File.ReadAllLines(Path.Combine(seeds.Root, "tests/baseline/event.jsonl")).Should().ContainSingle().Which.Should().StartWith("{\"id\":\"1994-visit\",\"kind\":\"visit\"").And.EndWith("\"support\":\"single-voice\"}");
        File.ReadAllText(Path.Combine(seeds.Root, "tests/baseline/version.txt")).Should().Be("2026.11.0\n");
    }
}
