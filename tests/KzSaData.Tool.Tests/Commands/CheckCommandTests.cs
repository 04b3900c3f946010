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
        run.Lines[1].Should().Be("6 seeds, 1 errors in 1 of them");
    }

    [Fact]
    public void A_seed_that_is_right_but_not_in_canonical_form_is_refused_with_the_way_out()
    {
        using SmallSeeds seeds = new SmallSeeds().Format();
        string file = Path.Combine(seeds.Path, "actors", "kazakhstan.json");
        File.WriteAllText(file, File.ReadAllText(file).Replace("  \"kind\"", "\t\"kind\"", StringComparison.Ordinal));

        CommandRun run = CommandRun.In(seeds.Root, "check");

        run.Code.Should().Be(ExitCode.Failed);
        run.Lines[0].Should().Match("seeds/actors/kazakhstan.json(4,*): error KZ0120: *not in canonical form*format*");
        run.Lines[1].Should().Be("6 seeds, 1 errors in 1 of them");

        CommandRun.In(seeds.Root, "format").Code.Should().Be(ExitCode.Done);
        CommandRun.In(seeds.Root, "check").Lines.Should().Equal("6 seeds, no errors");
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
