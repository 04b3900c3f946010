namespace KzSaData.Tool.Tests.Commands;

public sealed class CheckCommandTests
{
    [Fact]
    public void Right_seeds_are_counted()
    {
        using SmallSeeds seeds = new SmallSeeds().Format();

        CommandRun run = CommandRun.In(seeds.Root, "check", "--seeds", "seeds");

        run.Lines.Should().Equal("6 seeds, no errors");
        run.Code.Should().Be(ExitCode.Done);
    }

    [Fact]
    public void The_seeds_are_found_from_any_folder_of_the_repository()
    {
        using SmallSeeds seeds = new SmallSeeds().Format();
        string deep = Path.Combine(seeds.Root, "src", "somewhere", "deep");
        Directory.CreateDirectory(deep);

        CommandRun.In(deep, "check").Lines.Should().Equal("6 seeds, no errors");
        CommandRun.In(seeds.Path, "check").Lines.Should().Equal("6 seeds, no errors");
    }

    [Fact]
    public void Outside_of_a_repository_it_says_what_to_do()
    {
        using TemporaryFolder folder = new();

        CommandRun run = CommandRun.In(folder.Path, "check");

        run.Code.Should().Be(ExitCode.BadUsage);
        run.Errors.Should().Contain("--seeds");
    }

    [Fact]
    public void A_slip_is_shown_at_its_line_with_the_nearest_id()
    {
        using SmallSeeds seeds = new();
        seeds.Event("1994-visit", "saudi-arabai");

        CommandRun run = CommandRun.In(seeds.Root, "check");

        run.Code.Should().Be(ExitCode.Failed);
        run.Lines.Should().HaveCount(2);
        run.Lines[0].Should().Match("seeds/events/1994-visit.json(11,*): error KZ*: *'saudi-arabai'*did you mean 'saudi-arabia'?*");
        run.Lines[1].Should().Be("6 seeds, 1 error in 1 file");
    }

    [Fact]
    public void A_seed_that_is_right_but_not_in_canonical_form_is_warned_of_with_the_way_out()
    {
        using SmallSeeds seeds = new SmallSeeds().Format();
        string file = Path.Combine(seeds.Path, "actors", "kazakhstan.json");
        File.WriteAllText(file, File.ReadAllText(file).Replace("  \"kind\"", "\t\"kind\"", StringComparison.Ordinal));

        CommandRun run = CommandRun.In(seeds.Root, "check");

        run.Code.Should().Be(ExitCode.NotCanonical);
        run.Lines[0].Should().Match("seeds/actors/kazakhstan.json(4,*): warning KZ0120: the line begins with a tab*'kzsa format' mends it");
        run.Lines[1..].Should().Equal("6 seeds, no errors", "1 file right, but not in canonical form; to mend: kzsa format seeds/actors/kazakhstan.json");

        CommandRun.In(seeds.Root, "format", "seeds/actors/kazakhstan.json").Lines.Should().Equal("1 file, 1 formatted");
        CommandRun.In(seeds.Root, "format").Code.Should().Be(ExitCode.Done);
        CommandRun.In(seeds.Root, "check").Lines.Should().Equal("6 seeds, no errors");
    }

    [Fact]
    public void A_file_is_checked_among_the_others()
    {
        using SmallSeeds seeds = new SmallSeeds().Format();
        seeds.Event("1994-visit", "saudi-arabai");
        seeds.Event("second-visit", "kazakhstan");
        seeds.Format("seeds/events/second-visit.json");

        CommandRun wrong = CommandRun.In(seeds.Root, "check", "seeds/events/1994-visit.json");
        CommandRun right = CommandRun.In(seeds.Root, "check", "seeds/events/second-visit.json");

        wrong.Lines.Should().HaveCount(2).And.EndWith("1 error in 1 file");
        wrong.Lines[0].Should().StartWith("seeds/events/1994-visit.json(");
        right.Lines[0].Should().Be(wrong.Lines[0], "it may be the new file that is the cause");
        right.Lines[1..].Should().Equal("no errors", "1 error in other files, told above: what is new in one file can be wrong in another; until they are mended, not every rule is asked: kzsa check");
        right.Code.Should().Be(ExitCode.Failed, "what a rule would say of the file is not known");
    }

    [Fact]
    public void A_folder_is_all_files_in_it()
    {
        using SmallSeeds seeds = new SmallSeeds().Format();

        CommandRun.In(seeds.Root, "check", "seeds/events", "seeds/actors").Should().Be(new CommandRun(ExitCode.Done, $"no errors{Environment.NewLine}", string.Empty));
        CommandRun.In(Path.GetTempPath(), "check", Path.Combine(seeds.Path, "events", "1994-visit.json")).Code.Should().Be(ExitCode.Done, "the seeds are found from the file, too");
    }

    [Theory]
    [InlineData("seeds/events/no-visit.json", "There is no file 'seeds/events/no-visit.json'")]
    [InlineData("elsewhere.json", "'elsewhere.json' is none of the seeds in 'seeds'")]
    public void A_file_that_is_none_of_the_seeds_is_told(string file, string reason)
    {
        using SmallSeeds seeds = new SmallSeeds().Format();
        File.WriteAllText(Path.Combine(seeds.Root, "elsewhere.json"), "{}");

        CommandRun run = CommandRun.In(seeds.Root, "check", file);

        run.Code.Should().Be(ExitCode.BadUsage);
        run.Errors.Should().Contain(reason);
    }

    [Fact]
    public void Of_many_files_out_of_form_the_first_are_named()
    {
        using SmallSeeds seeds = new SmallSeeds().Format();
        for (int i = 0; i < 12; i++)
        {
            seeds.Write($"places/oasis-{i}.json", $$"""{ "id": "oasis-{{i}}", "kind": "region", "name": { "en": "Oasis {{i}}" }, "country": "saudi-arabia" }""");
        }

        CommandRun run = CommandRun.In(seeds.Root, "check");

        run.Code.Should().Be(ExitCode.NotCanonical);
        run.Lines.Count(line => line.Contains("warning KZ0120", StringComparison.Ordinal)).Should().Be(10);
        run.Lines[^1].Should().MatchRegex("^1[0-9] files right, but not in canonical form; to mend: kzsa format$");
    }

    [Fact]
    public void It_writes_nothing()
    {
        using SmallSeeds seeds = new();
        string[] before = Directory.GetFileSystemEntries(seeds.Root, "*", SearchOption.AllDirectories);

        CommandRun.In(seeds.Root, "check");

        Directory.GetFileSystemEntries(seeds.Root, "*", SearchOption.AllDirectories).Should().Equal(before);
    }
}
