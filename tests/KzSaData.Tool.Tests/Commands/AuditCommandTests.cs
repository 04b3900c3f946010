namespace KzSaData.Tool.Tests.Commands;

/// <summary>What is weak in seeds is counted, and named on request.</summary>
public sealed class AuditCommandTests : IDisposable
{
    private const string Visit = "events/1994-visit.json";
    private const string Gazette = "sources/gazette-1994.json";
    private readonly SmallSeeds seeds = new();

    public void Dispose() => seeds.Dispose();

    [Fact]
    public void Each_measure_is_a_line()
    {
        CommandRun run = CommandRun.In(seeds.Root, "audit");

        run.Code.Should().Be(ExitCode.Done, run.Errors);
        run.Lines.Should().HaveCountGreaterThan(20)
            .And.Contain("| single-voice | records that one voice confirms | 1 | 1 | 100.0 % |")
            .And.Contain("| undated-records | records without a date | 0 | 1 | 0.0 % |")
            .And.Contain("| undated-amounts | amounts of investments without a date of their own | 0 | 0 | 0.0 % |");
    }

    [Theory]
    [InlineData("no-place", Visit, "\"locator\": \"p. 1\", \"fields\"", "\"locator\": \"Excerpt\", \"fields\"", "1994-visit/gazette-1994")]
    [InlineData("place-and-extent", Visit, "\"locator\": \"p. 1\", \"fields\"", "\"locator\": \"excerpt, 2nd line\", \"fields\"", "1994-visit/gazette-1994")]
    [InlineData("described-titles", Gazette, "Guests from afar", "[Guests", "gazette-1994")]
    [InlineData("seen-in-part", Gazette, "\"seen\": \"page\"", "\"seen\": \"excerpt\"", "gazette-1994")]
    [InlineData("one-page-only", Gazette, "\"seen\": \"page\"", "\"seen\": \"excerpt\"", "1994-visit")]
    [InlineData("speakers-unknown", Gazette, "\"language\"", "\"attribution\": \"unknown\",\n  \"language\"", "gazette-1994")]
    [InlineData("undated-sources", Gazette, "\"issued\": \"1994-09-30\"", "\"url\": \"https://example.org/1994\",\n  \"accessed\": \"2026-11-20\"", "gazette-1994")]
    [InlineData("title-contradicted", Visit, "\"locator\": \"p. 1\" }", "\"locator\": \"p. 1\", \"fields\": [\"title\"], \"stance\": \"contradicts\", \"says\": \"A second visit\" }", "1994-visit")]
    [InlineData("one-side", Visit, "\"actor\": \"saudi-arabia\"", "\"actor\": \"the-host\"", "1994-visit")]
    [InlineData("office-missing", Visit, "\"actor\": \"saudi-arabia\"", "\"actor\": \"the-host\"", "1994-visit/the-host")]
    [InlineData("office-without-body", Visit, "\"actor\": \"saudi-arabia\", \"role\": \"host\"", "\"actor\": \"the-host\", \"role\": \"host\", \"title\": { \"en\": \"King\" }, \"office\": \"head-of-state\"", "1994-visit/the-host")]
    [InlineData("level-not-of-participants", Visit, "\"actor\": \"saudi-arabia\", \"role\": \"host\" }\n  ],\n  \"level\": \"head-of-state\"", "\"actor\": \"the-host\", \"role\": \"host\", \"office\": \"head-of-state\" }\n  ],\n  \"level\": \"minister\"", "1994-visit")]
    public void What_a_measure_finds_is_named(string measure, string file, string text, string other, string found)
    {
        seeds.Write("actors/the-host.json", """
            {
              "$schema": "../schema/actor.json",
              "id": "the-host",
              "kind": "person",
              "name": { "en": "A Host" }
            }
            """);
        CommandRun.In(seeds.Root, "audit", measure).Lines.Should().BeEmpty("nothing of the kind is there yet");
        string path = Path.Combine(seeds.Path, file);
        string seed = File.ReadAllText(path);
        seed.Should().Contain(text);
        File.WriteAllText(path, seed.Replace(text, other, StringComparison.Ordinal));

        CommandRun run = CommandRun.In(seeds.Root, "audit", measure);

        run.Code.Should().Be(ExitCode.Done, run.Errors + run.Output);
        run.Lines.Should().Equal(found);
    }

    [Fact]
    public void A_measure_that_is_not_known_is_refused_with_those_that_are()
    {
        CommandRun run = CommandRun.In(seeds.Root, "audit", "beauty");

        run.Code.Should().Be(ExitCode.BadUsage);
        run.Errors.Should().Contain("beauty").And.Contain("undated-records");
    }

    [Fact]
    public void Seeds_that_do_not_compile_are_not_counted()
    {
        seeds.Event("1994-visit", "saudi-arabai");

        CommandRun run = CommandRun.In(seeds.Root, "audit");

        run.Code.Should().Be(ExitCode.Failed);
        run.Output.Should().Contain("did you mean 'saudi-arabia'?").And.NotContain("| measure |");
    }
}
