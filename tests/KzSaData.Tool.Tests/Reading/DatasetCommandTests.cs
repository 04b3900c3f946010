namespace KzSaData.Tool.Tests.Reading;

/// <summary>Commands that write and check datasets, and what may stand for one.</summary>
public sealed class DatasetCommandTests : IDisposable
{
    private readonly SmallSeeds seeds = new SmallSeeds().Gift().Format();

    public void Dispose() => seeds.Dispose();

    [Fact]
    public void Seeds_become_an_image_that_is_right_and_answers_alike()
    {
        CommandRun build = CommandRun.In(seeds.Root, "build", "seeds", "--out", "mine.kzsa");
        build.Code.Should().Be(ExitCode.Done, build.Output + build.Errors);
        build.Output.Should().StartWith("mine.kzsa: 2 records");

        CommandRun.In(seeds.Root, "validate", "mine.kzsa").Output.Should().StartWith("mine.kzsa is right: ");
        CommandRun.In(seeds.Root, "validate", "seeds").Code.Should().Be(ExitCode.Done);
        CommandRun.In(seeds.Root, "list", "--data", "mine.kzsa").Output.Should().Be(seeds.Ask("list").Output);
        CommandRun.In(seeds.Root, "diff", "seeds", "mine.kzsa").Output.Should().Contain("both have the same content");
        CommandRun.In(seeds.Root, "diff", "mine.kzsa").Output.Should().Contain("both have the same content");
        CommandRun.In(seeds.Root, "diff", "mine.kzsa", "mine.kzsa", "--seeds", "seeds").Errors.Should().Contain("give one of the two");
    }

    [Fact]
    public void A_damaged_image_is_found()
    {
        CommandRun.In(seeds.Root, "build", "seeds", "--out", "mine.kzsa");
        string path = Path.Combine(seeds.Root, "mine.kzsa");
        byte[] bytes = File.ReadAllBytes(path);
        bytes[^20] ^= 0x55;
        File.WriteAllBytes(path, bytes);

        CommandRun run = CommandRun.In(seeds.Root, "validate", "mine.kzsa");

        run.Code.Should().Be(ExitCode.Failed);
        run.Errors.Trim().Should().StartWith("kzsa : error KZ0001: ").And.NotContain("\n");
        CommandRun.In(seeds.Root, "list", "--data", "mine.kzsa").Should().Be(run with { Output = string.Empty }, "no answer comes of it either");
    }

    [Fact]
    public void An_image_takes_the_place_of_another_only_where_that_is_asked_for_and_of_nothing_else_ever()
    {
        File.WriteAllText(Path.Combine(seeds.Root, "notes.txt"), "mine");
        CommandRun.In(seeds.Root, "build", "seeds", "--out", "mine.kzsa").Code.Should().Be(ExitCode.Done);

        CommandRun.In(seeds.Root, "build", "seeds", "--out", "mine.kzsa").Errors.Should().Contain("replace an image with --overwrite");
        CommandRun.In(seeds.Root, "build", "seeds", "--out", "mine.kzsa", "--overwrite").Code.Should().Be(ExitCode.Done);
        CommandRun.In(seeds.Root, "build", "seeds", "--out", "notes.txt", "--overwrite").Errors.Should().Contain("is no image");

        File.ReadAllText(Path.Combine(seeds.Root, "notes.txt")).Should().Be("mine");
    }

    [Theory]
    [InlineData("nothing.kzsa", 2)]
    [InlineData("", 2)]
    [InlineData("/dev/null", 2)]
    [InlineData("/dev/zero", 2)]
    [InlineData("/dev/stdin", 2)]
    [InlineData("seeds/release.json", 1)]
    [InlineData("seeds/events", 1)]
    public void What_is_no_dataset_is_refused(string data, int code)
    {
        foreach (string[] command in (string[][])[["list", "--data", data], ["validate", data]])
        {
            CommandRun run = CommandRun.In(seeds.Root, command);

            ((int)run.Code).Should().Be(code, run.Errors);
            (run.Errors + run.Output).Should().Contain("error KZ").And.NotContain("   at ");
        }
    }

    [Fact]
    public void Wrong_seeds_are_told_with_their_place()
    {
        seeds.Write("events/1994-visit.json", "{");

        CommandRun run = seeds.Ask("list");

        run.Code.Should().Be(ExitCode.Failed);
        run.Errors.Should().Contain("1994-visit.json(").And.Contain("KZ0101");
        CommandRun.In(seeds.Root, "build", "seeds", "--out", "mine.kzsa").Code.Should().Be(ExitCode.Failed);
        File.Exists(Path.Combine(seeds.Root, "mine.kzsa")).Should().BeFalse();
    }

    [Theory]
    [InlineData("csv", "tables")]
    [InlineData("json", "all.json")]
    [InlineData("jsonl", "all.jsonl")]
    [InlineData("bibtex", "all.bib")]
    public void The_dataset_is_exported(string format, string target)
    {
        CommandRun run = seeds.Ask("export", format, "--out", target);

        run.Code.Should().Be(ExitCode.Done, run.Errors);
        run.Lines[0].Should().StartWith($"{target}: ");
        Path.Exists(Path.Combine(seeds.Root, target)).Should().BeTrue();
        seeds.Ask("export", format, "--out", target).Errors.Should().Contain("--overwrite", "what is there stays");
        seeds.Ask("export", format, "--out", target, "--overwrite").Code.Should().Be(ExitCode.Done);
    }

    [Fact]
    public void A_selection_is_exported()
    {
        seeds.Ask("export", "jsonl", "--kind", "visit", "--out", "visits.jsonl").Code.Should().Be(ExitCode.Done);

        File.ReadAllText(Path.Combine(seeds.Root, "visits.jsonl")).Should().Contain("1994-visit").And.NotContain("a-gift");
    }

    [Theory]
    [InlineData("xlsx --partitioned", "--partitioned is for parquet alone")]
    [InlineData("json --for-spreadsheets", "--for-spreadsheets is for csv alone")]
    [InlineData("jsonl --out -", "standard output")]
    public void What_would_have_no_effect_on_an_export_is_refused(string options, string reason)
    {
        string[] before = Directory.GetFileSystemEntries(seeds.Root);

        CommandRun run = seeds.Ask(["export", .. options.Split(' ')]);

        run.Code.Should().Be(ExitCode.BadUsage);
        run.Errors.Trim().Should().NotContain("\n").And.Contain(reason);
        Directory.GetFileSystemEntries(seeds.Root).Should().Equal(before);
    }

    [Fact]
    public void A_format_that_there_is_not_is_refused() => seeds.Ask("export", "sqlit").Errors.Should().Contain("did you mean 'sqlite'?");

    [Fact]
    public void Whatever_bytes_an_image_has_there_is_an_answer_or_one_line()
    {
        CommandRun.In(seeds.Root, "build", "seeds", "--out", "mine.kzsa");
        byte[] good = File.ReadAllBytes(Path.Combine(seeds.Root, "mine.kzsa"));
        Random chance = new(15);
        for (int i = 0; i < 60; i++)
        {
            byte[] bytes = [.. good];
            for (int j = 0; j < 8; j++)
            {
                bytes[chance.Next(bytes.Length)] = (byte)chance.Next(256);
            }

            File.WriteAllBytes(Path.Combine(seeds.Root, $"{i}.kzsa"), bytes);
            foreach (string command in (string[])["list", "show a-gift", "total --by funder", "stats", "list --format json", "search gift"])
            {
                CommandRun run = CommandRun.In(seeds.Root, [.. command.Split(' '), "--data", $"{i}.kzsa"]);

                run.Errors.Count(static c => c == '\n').Should().Be(run.Code == ExitCode.Done ? 0 : 1, command);
            }
        }
    }

    [Fact]
    public void A_mistaken_paste_is_not_printed_back() =>
        seeds.Ask("list", "--kind", "event", new string('a', 300_000)).Errors.Should().Match(static line => line.Length < 1_200);

    [Fact]
    public void What_cannot_be_written_leaves_nothing()
    {
        string[] before = Directory.GetFileSystemEntries(seeds.Root);

        seeds.Ask("export", "json", "--out", "no/such/folder/all.json").Code.Should().Be(ExitCode.Failed);
        CommandRun.In(seeds.Root, "build", "seeds", "--out", "no/such/folder/mine.kzsa").Code.Should().Be(ExitCode.Failed);
        CommandRun.In(seeds.Root, "build", "seeds", "--out", "seeds").Code.Should().Be(ExitCode.BadUsage);

        Directory.GetFileSystemEntries(seeds.Root).Should().Equal(before);
    }
}
