using KzSaData.Compiler.Tests.Support;

namespace KzSaData.Compiler.Tests;

public sealed class CompilerProgramTests
{
    private static readonly string[] Products =
    [
        .. Dataset.Types.Select(static type => $"Known{char.ToUpperInvariant(type.Plural[0])}{type.Plural[1..]}.g.cs").Order(StringComparer.Ordinal), "dataset.kzsa",
    ];

    [Fact]
    public void Seeds_become_an_image_and_the_names_of_their_ids()
    {
        using SmallSeeds seeds = new();

        CompilerRun run = CompilerRun.Of(seeds);

        run.Should().Be(new CompilerRun(0, string.Empty, string.Empty));
        Names(seeds.Target).Should().Equal(Products);
        using Dataset dataset = Dataset.Open(Path.Combine(seeds.Target, "dataset.kzsa"));
        dataset.Verify();
        dataset.Events[RecordId<Event>.Parse("1994-visit")].Title["en"].Should().Be("A first visit");
        File.ReadAllText(Path.Combine(seeds.Target, "KnownEvents.g.cs")).Should()
            .Contain("""public static global::KzSaData.RecordId<global::KzSaData.Event> _1994Visit => global::KzSaData.RecordId<global::KzSaData.Event>.Known("1994-visit");""")
            .And.Contain("/// <summary>1994-09 · A first visit</summary>");
    }

    [Fact]
    public void What_has_not_changed_keeps_its_time()
    {
        using SmallSeeds seeds = new();
        CompilerRun.Of(seeds);
        DateTime before = Backdate(seeds.Target);

        seeds.Event("1995-visit", "saudi-arabia");
        CompilerRun.Of(seeds).Code.Should().Be(0);

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

        CompilerRun.Of(one);
        CompilerRun.Of(other);

        foreach (string product in Products)
        {
            File.ReadAllBytes(Path.Combine(other.Target, product)).Should().Equal(File.ReadAllBytes(Path.Combine(one.Target, product)));
        }
    }

    [Fact]
    public void Wrong_seeds_change_nothing_of_what_is_there()
    {
        using SmallSeeds seeds = new();
        CompilerRun.Of(seeds);
        DateTime before = Backdate(seeds.Target);

        seeds.Event("1995-visit", "saudi-arabai");
        CompilerRun run = CompilerRun.Of(seeds);

        run.Code.Should().Be(1);
        Changed(seeds.Target, before).Should().BeEmpty();
        Names(seeds.Target).Should().Equal(Products);
    }

    [Fact]
    public void Wrong_seeds_are_reported_with_the_whole_path_as_IDEs_want_it()
    {
        using SmallSeeds seeds = new();
        seeds.Event("1995-visit", "saudi-arabai");

        CompilerRun run = CompilerRun.Of(seeds);

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

        CompilerRun run = CompilerRun.Of(seeds);

        run.Code.Should().Be(1);
        run.Lines.Should().ContainSingle().Which.Should().Match("*visit1994b.json(1,1): error KZ0901: *KnownEvents.Visit1994b*'visit-1994b' has already*");
    }

    [Fact]
    public void A_target_that_cannot_be_written_is_one_clear_line()
    {
        using SmallSeeds seeds = new();
        File.WriteAllText(seeds.Target, "a file where the folder should be");

        CompilerRun run = CompilerRun.Of(seeds);

        run.Code.Should().Be(1);
        run.Errors.Trim().Should().StartWith("KzSaData.Compiler : error KZ0001: ").And.NotContain("\n");
    }

    [Fact]
    public async Task Several_builds_at_once_wait_for_each_other()
    {
        using SmallSeeds seeds = new();

        CompilerRun[] runs = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => CompilerRun.Of(seeds))));

        runs.Should().OnlyContain(run => run.Code == 0);
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
