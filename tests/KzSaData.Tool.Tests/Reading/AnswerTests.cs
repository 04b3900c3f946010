namespace KzSaData.Tool.Tests.Reading;

/// <summary>Totals, counts, citations and searches.</summary>
public sealed class AnswerTests : IDisposable
{
    private readonly SmallSeeds seeds = new SmallSeeds().Gift();

    public void Dispose() => seeds.Dispose();

    [Fact]
    public void A_total_has_its_range_and_what_is_not_counted()
    {
        CommandRun run = seeds.Ask("total", "--from", "saudi-arabia", "--format", "csv");

        run.Lines.Should().Equal("stage,currency,count,low,best,high,disputedLow,disputedBest,disputedHigh,disputedCount", "pledged,USD,1,1425000,1500000,1575000,,,,");
        seeds.Ask("total", "--into", "saudi-arabia", "--format", "csv").Lines.Should().HaveCount(1);
    }

    [Theory]
    [InlineData("--by year", "1994,pledged,USD")]
    [InlineData("--by area", "humanitarian,pledged,USD")]
    [InlineData("--by funder", "saudi-arabia,pledged,USD")]
    [InlineData("--reached pledged", "pledged,USD")]
    public void Totals_come_in_groups_and_by_stage(string options, string row) =>
        seeds.Ask(["total", "--format", "csv", .. options.Split(' ')]).Lines[1].Should().StartWith(row);

    [Theory]
    [InlineData("--by month", "there are year, area, funder")]
    [InlineData("--reached promised", "there are")]
    [InlineData("--by year --reached pledged", "either")]
    public void A_total_that_does_not_exist_is_refused(string options, string reason)
    {
        CommandRun run = seeds.Ask(["total", .. options.Split(' ')]);

        run.Code.Should().Be(ExitCode.BadUsage);
        run.Errors.Should().Contain(reason);
    }

    [Fact]
    public void A_total_as_Markdown_has_no_empty_column() => seeds.Ask("total", "--format", "md").Output.Should().Contain("\n| Stage |");

    [Fact]
    public void Counts_are_by_kind_and_by_year()
    {
        string json = seeds.Ask("stats", "--format", "json").Output;

        json.Should().Contain("\"kind\": \"all\"").And.Contain("\"count\": 2").And.Contain("\"year\": \"1994\"");
        seeds.Ask("timeline", "--format", "csv").Lines.Should().Contain("1994,2,2");
        seeds.Ask("timeline", "--all").Lines.Should().Contain("1994");
    }

    [Theory]
    [InlineData("cite", "2026.11")]
    [InlineData("cite 1994-visit", "Guests from afar")]
    [InlineData("cite gazette-1994 --style ris", "TY  - NEWS")]
    [InlineData("cite 1994-visit a-gift --style bibtex", "@")]
    [InlineData("cite --all --style csl-json", "\"type\"")]
    public void Everything_can_be_cited(string line, string expected) => seeds.Ask(line.Split(' ')).Output.Should().Contain(expected);

    [Theory]
    [InlineData("cite 1994-vist", "did you mean '1994-visit'?")]
    [InlineData("cite --style apa", "there are text, bibtex, csl-json, ris")]
    [InlineData("cite a-gift --all", "either")]
    [InlineData("cite a-gift --stile ris", "'--stile' is no option of 'cite'; did you mean '--style'?")]
    public void What_cannot_be_cited_is_refused(string line, string reason)
    {
        CommandRun run = seeds.Ask(line.Split(' '));

        run.Code.Should().Be(ExitCode.BadUsage);
        run.Errors.Should().Contain(reason);
    }

    [Fact]
    public void Words_are_looked_for_everywhere()
    {
        seeds.Ask("search", "Gazette", "--format", "csv").Lines.Should().Contain("publisher,the-gazette,The Gazette").And.Contain("source,gazette-1994,Guests from afar <& others>");
        seeds.Ask("search", "визит", "--format", "csv").Lines.Should().Contain("event,1994-visit,A first visit");
        seeds.Ask("search", "camel").Output.Should().Contain("Nothing was found.");
        seeds.Ask("search", "camel", "--lnag", "ru").Errors.Should().Contain("did you mean '--lang'?");
        seeds.Ask("search", "…").Code.Should().Be(ExitCode.BadUsage);
    }
}
