namespace KzSaData.Tool.Tests.Commands;

/// <summary>What was published is corrected and retired with an entry, which the program begins and the check asks for.</summary>
public sealed class LedgerCommandTests : IDisposable
{
    private readonly SmallSeeds seeds = new();

    public LedgerCommandTests()
    {
        seeds.Write("corrections.json", "[]");
        seeds.Write("retired.json", "[]");
        seeds.Format();
        Run("baseline", "--published").Code.Should().Be(ExitCode.Done);
    }

    public void Dispose() => seeds.Dispose();

    [Fact]
    public void A_value_that_changed_in_silence_is_an_error_at_the_value()
    {
        ChangeDate();
        (int line, int column) = seeds.PlaceOf("events/1994-visit.json", "\"1994-08\"");

        CommandRun run = Run("check");

        run.Code.Should().Be(ExitCode.Failed);
        run.Lines[0].Should().Be($"seeds/events/1994-visit.json({line},{column}): error KZ0802: 'date' of '1994-visit' was '1994-09' in 2026.11.0 and is '1994-08' now; put the old value back, or say why with: kzsa new correction 1994-visit date");
    }

    [Fact]
    public void A_record_that_vanished_is_an_error_in_the_ledger()
    {
        seeds.Delete("events/1994-visit.json");

        Run("check").Lines[0].Should().Be("seeds/retired.json(1,1): error KZ0803: the event '1994-visit' was published in 2026.11.0 and is gone; put its file back, or retire it with: kzsa new retirement 1994-visit");
    }

    [Fact]
    public void Before_there_is_a_release_both_are_reported_only()
    {
        Directory.Delete(Path.Combine(seeds.Root, "tests"), recursive: true);
        Run("baseline");
        ChangeDate();

        CommandRun run = Run("check");

        run.Code.Should().Be(ExitCode.Done);
        run.Lines[0].Should().Contain("warning KZ0802: 'date' of '1994-visit' was '1994-09' in 2026.11.0");
        run.Lines[^1].Should().Be($"6 seeds, no errors, {run.Lines.Length - 1} warning{(run.Lines.Length == 2 ? string.Empty : "s")}");
    }

    [Fact]
    public void A_correction_is_begun_with_both_values_and_passes_once_it_is_filled_in()
    {
        ChangeDate();

        CommandRun begun = Run("new", "correction", "1994-visit", "date");

        begun.Lines[0].Should().Be("seeds/corrections.json: 1 entry added at its end");
        string text = Read("corrections.json");
        text.Should().Contain("\"record\": \"1994-visit\"").And.Contain("\"field\": \"date\"").And.Contain("\"old\": \"1994-09\"").And.Contain("\"new\": \"1994-08\"").And.Contain("\"reason\": \"TODO: ");
        Run("check").Lines.Should().Contain(line => line.Contains("seeds/corrections.json(", StringComparison.Ordinal) && line.Contains("KZ0106", StringComparison.Ordinal));

        FillIn("corrections.json", ("reason", "The gazette corrected itself."), ("version", "2026.12.0"), ("source", "gazette-1994"), ("locator", "p. 3"));
        Run("format");
        Run("check").Should().Be(new CommandRun(ExitCode.Done, $"7 seeds, no errors{Environment.NewLine}", string.Empty));
    }

    [Fact]
    public void Without_a_field_all_that_changed_is_corrected()
    {
        ChangeDate();
        Change("\"level\": \"head-of-state\"", "\"level\": \"minister\"");

        Run("new", "correction", "1994-visit").Lines[0].Should().Be("seeds/corrections.json: 2 entries added at its end");

        Read("corrections.json").Should().Contain("\"field\": \"date\"").And.Contain("\"field\": \"level\"").And.Contain("\"new\": \"minister\"");
    }

    [Theory]
    [InlineData("1994-visit", "date", "'date' of '1994-visit' is as published in 2026.11.0. Change the record first")]
    [InlineData("1994-visit", "dates", "did you mean 'date'?")]
    [InlineData("1994-visti", "date", "did you mean '1994-visit'?")]
    [InlineData("nothing-of-the-kind", "date", "No record 'nothing-of-the-kind' was published")]
    public void What_is_not_to_be_corrected_says_why(string record, string field, string reason)
    {
        CommandRun run = Run("new", "correction", record, field);

        run.Code.Should().Be(ExitCode.BadUsage);
        run.Errors.Should().Contain(reason);
        Read("corrections.json").Should().Be("[]\n");
    }

    [Fact]
    public void A_retirement_is_begun_with_its_kind_and_passes_once_it_is_filled_in()
    {
        seeds.Event("visit-of-1994", "saudi-arabia");

        CommandRun begun = Run("new", "retirement", "1994-visit", "--successor", "visit-of-1994");

        begun.Lines.Should().Contain("seeds/retired.json: 1 entry added at its end").And.Contain("Move what is worth keeping to its successor, and delete seeds/events/1994-visit.json.");
        Read("retired.json").Should().Contain("\"id\": \"1994-visit\"").And.Contain("\"kind\": \"event\"").And.Contain("\"successor\": \"visit-of-1994\"");
        Run("new", "retirement", "1994-visit").Errors.Should().Contain("'1994-visit' stands in seeds/retired.json already");

        seeds.Delete("events/1994-visit.json");
        FillIn("retired.json", ("reason", "An id begins with what it is."), ("version", "2026.12.0"));
        Run("format");
        Run("check").Code.Should().Be(ExitCode.Done);
        Run("new", "event", "1994-visit").Errors.Should().Contain("was retired and is never used again");
    }

    [Fact]
    public void An_id_that_never_was_published_is_not_retired()
    {
        Run("new", "retirement", "no-visit").Errors.Should().Contain("No record 'no-visit' was published in 2026.11.0");

        seeds.Write("retired.json", """[{ "id": "no-visit", "kind": "event", "reason": "It never was.", "date": "2026-11-30", "version": "2026.12.0" }]""");
        Run("check").Lines[0].Should().Match("seeds/retired.json(*): error KZ0804: 'no-visit' never was published, so nobody can look it up; remove the entry, or correct its id");
    }

    [Fact]
    public void What_an_earlier_release_retired_stays_retired()
    {
        A_retirement_is_begun_with_its_kind_and_passes_once_it_is_filled_in();

        Run("baseline", "--published");

        Run("check").Code.Should().Be(ExitCode.Done);
    }

    [Fact]
    public void Reviewers_see_each_entry()
    {
        using TemporaryFolder before = new();
        new DirectoryInfo(seeds.Path).CopyTo(before.Path);
        A_correction_is_begun_with_both_values_and_passes_once_it_is_filled_in();

        string report = Run("diff", before.Path).Output;

        report.Should().Contain("## Corrections of published values (1)").And.Contain("- `1994-visit`, date: `1994-09` → `1994-08` in 2026.12.0, by `gazette-1994`, p. 3: The gazette corrected itself.");
        report.Should().NotContain("## Retired ids");
    }

    [Fact]
    public void They_see_each_retirement_too()
    {
        using TemporaryFolder before = new();
        new DirectoryInfo(seeds.Path).CopyTo(before.Path);
        A_retirement_is_begun_with_its_kind_and_passes_once_it_is_filled_in();

        Run("diff", before.Path).Output.Should().Contain("## Retired ids (1)").And.Contain("- `1994-visit` (event) → `visit-of-1994` in 2026.12.0: An id begins with what it is.");
    }

    private CommandRun Run(params string[] arguments) => CommandRun.In(seeds.Root, arguments);

    private string Read(string name) => File.ReadAllText(Path.Combine(seeds.Path, name));

    private void ChangeDate() => Change("\"1994-09\"", "\"1994-08\"");

    private void Change(string old, string current)
    {
        string text = Read("events/1994-visit.json");
        text.Should().Contain(old);
        File.WriteAllText(Path.Combine(seeds.Path, "events/1994-visit.json"), text.Replace(old, current, StringComparison.Ordinal));
    }

    // As somebody does in an editor: what is known is written, what no source says is taken out.
    private void FillIn(string name, params (string Member, string Value)[] values)
    {
        IEnumerable<string> lines = Read(name).Split('\n').Select(line => values.FirstOrDefault(value => line.Contains($"\"{value.Member}\": \"TODO: ", StringComparison.Ordinal)) is { Member: { } member, Value: var filled }
            ? $"    \"{member}\": \"{filled}\"{(line.EndsWith(',') ? "," : string.Empty)}"
            : line);
        File.WriteAllText(Path.Combine(seeds.Path, name), string.Join('\n', lines));
    }
}
