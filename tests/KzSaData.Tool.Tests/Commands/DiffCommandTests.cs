using System.Diagnostics;

namespace KzSaData.Tool.Tests.Commands;

/// <summary>What reviewers see of a change of the seeds.</summary>
public sealed class DiffCommandTests : IDisposable
{
    private readonly SmallSeeds seeds = new();
    private readonly TemporaryFolder before = new();

    public DiffCommandTests() => new DirectoryInfo(seeds.Path).CopyTo(before.Path);

    public void Dispose()
    {
        seeds.Dispose();
        before.Dispose();
    }

    [Fact]
    public void Nothing_has_changed() => Diff().Output.Should().Contain("Nothing: both have the same content.");

    [Fact]
    public void A_record_was_added()
    {
        seeds.Event("second-visit", "kazakhstan");
        Change("second-visit", "\"1994-09\"", "\"1994\"");

        string report = Diff().Output;

        report.Should().Contain("| events | 1 | **2** |");
        report.Should().Contain("## Records added (1)").And.Contain("- `second-visit` A first visit (event, 1994, single-voice)");
    }

    [Fact]
    public void A_field_was_changed()
    {
        Change("1994-visit", "\"1994-09\"", "\"1994\"");

        string report = Diff().Output;

        report.Should().Contain("## Records changed (1)").And.Contain("  - date: `1994-09` → `1994`");
        report.Should().NotContain("Support and disputes").And.NotContain("removed");
    }

    [Fact]
    public void An_item_of_a_list_is_told_by_its_name()
    {
        Change("1994-visit", "\"role\": \"host\"", "\"role\": \"party\"");

        Diff().Output.Should().Contain("  - participants/saudi-arabia: `role host` → `role party`").And.NotContain("participants/kazakhstan");
    }

    [Fact]
    public void A_dispute_is_shown()
    {
        Change("1994-visit", "\"locator\": \"p. 1\" }\n", "\"locator\": \"p. 1\" },\n    { \"source\": \"gazette-1994\", \"locator\": \"p. 2\", \"fields\": [\"date\"], \"stance\": \"contradicts\", \"says\": \"1993\" }\n");

        string report = Diff().Output;

        report.Should().Contain("| disputed records | 0 | **1** |").And.Contain("- `1994-visit`: single-voice → single-voice, **disputed: date**");
        report.Should().Contain("  - evidence: gazette-1994, p. 2 (date): — → `stance contradicts; says 1993`");
    }

    [Fact]
    public void A_record_that_is_gone_is_told_from_one_that_was_retired()
    {
        seeds.Delete("events/1994-visit.json");
        Diff().Output.Should().Contain("- `1994-visit` A first visit (event), **removed without an entry in `retired.json`**");

        seeds.Write("retired.json", """[{ "id": "1994-visit", "kind": "event", "reason": "It was a rumour.", "date": "2026-11-30", "version": "2026.12.0" }]""");
        Diff().Output.Should().Contain("- `1994-visit` A first visit (event), retired: It was a rumour. Successor: none");
    }

    [Fact]
    public void Totals_are_shown_before_and_after()
    {
        seeds.Write("investments/a-gift.json", """
            {
              "$schema": "../schema/investment.json",
              "id": "a-gift",
              "kind": "donation",
              "title": { "en": "A <5>gift</5>" },
              "summary": { "en": "Money that was promised." },
              "areas": ["humanitarian"],
              "from": ["saudi-arabia"],
              "into": ["kazakhstan"],
              "amounts": [{ "stage": "pledged", "qualifier": "about", "best": 1500000, "currency": "USD" }],
              "aggregation": "countable",
              "evidence": [{ "source": "gazette-1994", "locator": "p. 1", "fields": ["from", "into", "amounts"] }]
            }
            """);

        string report = Diff().Output;

        report.Should().Contain("| USD, pledged | — | **1,425,000 to 1,575,000 (1)** |", "about is five per cent");
        report.Should().Contain("A \\<5\\>gift\\</5\\>", "what contributors write is shown and does nothing");
    }

    [Fact]
    public void A_revision_of_git_is_compared()
    {
        Git("init", "--quiet");
        Git("add", ".");
        Git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "--quiet", "-m", "Begin");
        Change("1994-visit", "\"1994-09\"", "\"1994\"");

        CommandRun run = CommandRun.In(seeds.Root, "diff", "HEAD");

        run.Code.Should().Be(ExitCode.Done, run.Errors);
        run.Output.Should().Contain("  - date: `1994-09` → `1994`");
        CommandRun.In(seeds.Root, "diff", "nonsense").Errors.Should().Contain("'nonsense' is neither a revision of the repository").And.Contain("origin/nonsense");
    }

    [Fact]
    public void Outside_git_there_are_folders_only()
    {
        CommandRun run = CommandRun.In(seeds.Root, "diff", "main");

        run.Code.Should().Be(ExitCode.BadUsage);
        run.Errors.Should().Contain("There is no folder of seeds 'main'").And.Contain("is not in a git repository");
    }

    [Fact]
    public void Seeds_that_cannot_be_read_are_not_compared()
    {
        File.WriteAllText(Path.Combine(before.Path, "events", "1994-visit.json"), "{");

        CommandRun run = Diff();

        run.Code.Should().Be(ExitCode.BadUsage);
        run.Errors.Should().Contain("do not compile (").And.Contain("events/1994-visit.json(").And.Contain("KZ0101");
    }

    [Fact]
    public void Seeds_that_are_wrong_are_told_as_by_check()
    {
        Change("1994-visit", "\"visit\"", "\"trip\"");
        (int line, int column) = seeds.PlaceOf("events/1994-visit.json", "\"trip\"");

        CommandRun run = Diff();

        run.Code.Should().Be(ExitCode.Failed);
        run.Output.Should().Contain($"seeds/events/1994-visit.json({line},{column}): error KZ0201");
    }

    private CommandRun Diff() => CommandRun.In(seeds.Root, "diff", before.Path);

    private void Change(string id, string old, string current)
    {
        string path = Path.Combine(seeds.Path, "events", $"{id}.json");
        string text = File.ReadAllText(path);
        text.Should().Contain(old);
        File.WriteAllText(path, text.Replace(old, current, StringComparison.Ordinal));
    }

    private void Git(params string[] arguments)
    {
        using Process git = Process.Start(new ProcessStartInfo("git", ["-C", seeds.Root, .. arguments]))!;
        git.WaitForExit();
        git.ExitCode.Should().Be(0);
    }
}
