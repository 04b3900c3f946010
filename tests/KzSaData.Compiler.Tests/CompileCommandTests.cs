
namespace KzSaData.Compiler.Tests.Commands;

public sealed class CompileCommandTests
{
    private static readonly string[] Products =
    [
        "KnownActors.g.cs", "KnownAgreements.g.cs", "KnownEvents.g.cs", "KnownIndicators.g.cs", "KnownInvestments.g.cs", "KnownPlaces.g.cs",
        "KnownProgrammes.g.cs", "KnownProposals.g.cs", "KnownSources.g.cs", "dataset.kzsa",
    ];

    [Fact]
    public void Seeds_become_an_image_and_the_names_of_their_ids()
    {
        using SmallSeeds seeds = new();

        CommandRun run = seeds.Compile();

        run.Should().Be(new CommandRun(ExitCode.Done, string.Empty, string.Empty));
        Names(seeds.Target).Should().Equal(Products);
        using Dataset dataset = Dataset.Open(Path.Combine(seeds.Target, "dataset.kzsa"));
        dataset.Verify();
        dataset.Events[RecordId<Event>.Parse("1994-visit")].Title["en"].Should().Be("A first visit");
        File.ReadAllText(Path.Combine(seeds.Target, "KnownEvents.g.cs")).Should()
            .Contain("""public static RecordId<Event> _1994Visit => RecordId<Event>.Known("1994-visit");""")
            .And.Contain("/// <summary>1994-09 · A first visit</summary>");
    }

    [Fact]
    public void What_has_not_changed_keeps_its_time()
    {
        using SmallSeeds seeds = new();
        seeds.Compile();
        DateTime before = Backdate(seeds.Target);

        seeds.Event("1995-visit", "saudi-arabia");
        seeds.Compile().Code.Should().Be(ExitCode.Done);

        Changed(seeds.Target, before).Should().Equal("KnownEvents.g.cs", "dataset.kzsa");
    }

    [Fact]
    public void Seeds_that_are_the_same_give_the_same_bytes_whatever_their_place_and_times()
    {
        using SmallSeeds one = new();
        using SmallSeeds other = new();
        other.Write("events/a-passing-thought.json", "{}");
        other.Delete("events/a-passing-thought.json");
        other.Event("1994-visit", "saudi-arabia");

        one.Compile();
        other.Compile();

        foreach (string product in Products)
        {
            File.ReadAllBytes(Path.Combine(other.Target, product)).Should().Equal(File.ReadAllBytes(Path.Combine(one.Target, product)));
        }
    }

    [Fact]
    public void Wrong_seeds_change_nothing_of_what_is_there()
    {
        using SmallSeeds seeds = new();
        seeds.Compile();
        DateTime before = Backdate(seeds.Target);

        seeds.Event("1995-visit", "saudi-arabai");
        CommandRun run = seeds.Compile();

        run.Code.Should().Be(ExitCode.Failed);
        Changed(seeds.Target, before).Should().BeEmpty();
        Names(seeds.Target).Should().Equal(Products);
    }

    [Fact]
    public void Wrong_seeds_are_reported_with_the_whole_path_as_IDEs_want_it()
    {
        using SmallSeeds seeds = new();
        seeds.Event("1995-visit", "saudi-arabai");

        CommandRun run = CommandRun.In(seeds.Root, "compile", "--out", "out");

        run.Lines.Should().ContainSingle().Which.Should().StartWith(Path.Combine(seeds.Path, "events", "1995-visit.json") + "(11,");
        Directory.Exists(seeds.Target).Should().BeFalse();
    }

    [Fact]
    public void Two_ids_that_would_share_a_name_are_refused_at_the_file()
    {
        using SmallSeeds seeds = new();
        seeds.Event("visit-1994b", "saudi-arabia");
        seeds.Event("visit-1994-b", "saudi-arabia");
        seeds.Event("visit1994b", "saudi-arabia");

        CommandRun run = seeds.Compile();

        run.Code.Should().Be(ExitCode.Failed);
        run.Lines.Should().ContainSingle().Which.Should().Match("*visit1994b.json(1,1): error KZ0901: *KnownEvents.Visit1994b*'visit-1994b' has already*");
    }

    [Fact]
    public void A_target_that_cannot_be_written_is_one_clear_line()
    {
        using SmallSeeds seeds = new();
        File.WriteAllText(seeds.Target, "a file where the folder should be");

        CommandRun run = seeds.Compile();

        run.Code.Should().Be(ExitCode.Failed);
        run.Errors.Trim().Should().StartWith("KzSaData.Compiler : error KZ0001: ").And.NotContain("\n");
    }

    [Fact]
    public async Task Several_builds_at_once_wait_for_each_other()
    {
        using SmallSeeds seeds = new();

        CommandRun[] runs = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(seeds.Compile)));

        runs.Should().OnlyContain(run => run.Code == ExitCode.Done);
        Names(seeds.Target).Should().Equal(Products);
    }

    private static string[] Names(string folder) =>
        [.. Directory.GetFiles(folder).Select(Path.GetFileName).OfType<string>().Where(name => name != ".lock").Order(StringComparer.Ordinal)];

    private static DateTime Backdate(string folder)
    {
        DateTime before = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (string path in Directory.GetFiles(folder))
        {
            File.SetLastWriteTimeUtc(path, before);
        }

        return before;
    }

    private static string[] Changed(string folder, DateTime before) =>
        [.. Names(folder).Where(name => File.GetLastWriteTimeUtc(Path.Combine(folder, name)) != before)];
}
