namespace KzSaData.Tool.Tests.Reading;

/// <summary>Which records a reader gets, and in which form.</summary>
public sealed class ListCommandTests : IDisposable
{
    private readonly SmallSeeds seeds = new SmallSeeds().Gift();

    public void Dispose() => seeds.Dispose();

    [Theory]
    [InlineData("", "a-gift 1994-visit")]
    [InlineData("--newest", "1994-visit a-gift")]
    [InlineData("--limit 1", "a-gift")]
    [InlineData("--limit 0", "a-gift 1994-visit")]
    [InlineData("--kind event", "1994-visit")]
    [InlineData("--kind events", "1994-visit")]
    [InlineData("--kind donation visit", "a-gift 1994-visit")]
    [InlineData("--year 1994", "a-gift 1994-visit")]
    [InlineData("--year 1995", "")]
    [InlineData("--since 1995", "")]
    [InlineData("--until 1994", "a-gift 1994-visit")]
    [InlineData("--actor Казахстан --kind visit", "1994-visit")]
    [InlineData("--area humanitarian", "a-gift")]
    [InlineData("--support corroborated", "")]
    [InlineData("--disputed", "a-gift")]
    [InlineData("--matching gift", "a-gift")]
    [InlineData("--matching الهدية", "a-gift")]
    public void Filters_choose_records(string options, string ids)
    {
        CommandRun run = seeds.Ask(["list", "--format", "csv", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        run.Code.Should().Be(ExitCode.Done, run.Errors);
        string.Join(' ', run.Lines.Skip(1).Select(line => line[(line.LastIndexOf(',') + 1)..])).Should().Be(ids);
    }

    [Theory]
    [InlineData("--kind vist", "did you mean 'visit'?")]
    [InlineData("--area gardening", "there are politics")]
    [InlineData("--support 7", "there are unverified")]
    [InlineData("--support 99999999999", "there are unverified")]
    [InlineData("--kind VISIT", "did you mean 'visit'?")]
    [InlineData("--kind gardening", "there are event, agreement, investment, indicator")]
    [InlineData("--year 0", "--year takes a year from 1 to 9999")]
    [InlineData("--year 2147483648", "2147483648")]
    [InlineData("--year abc", "--year takes a year from 1 to 9999, such as 2024, not 'abc'.")]
    [InlineData("--year 2024-05", "--year takes a year")]
    [InlineData("--since 2024-13", "--since takes a year")]
    [InlineData("--until ٢٠٢٤", "--until takes a year")]
    [InlineData("--year 2024 --limit abc", "--limit takes a number of rows, such as 20, or 0 for all, not 'abc'.")]
    [InlineData("--disputed=maybe", "Unrecognized command or argument 'maybe'")]
    [InlineData("--yaer 2024", "'--yaer' is no option of 'list'; did you mean '--year'?")]
    [InlineData("--kind event --yaer=2024", "did you mean '--year'?")]
    [InlineData("-limit 5", "did you mean '--limit'?")]
    [InlineData("--since 1995 --until 1994", "must not be after")]
    [InlineData("--actor nobody-at-all", "There is no actor")]
    [InlineData("--place kazakhstan", "There is no place")]
    [InlineData("--limit -1", "--limit takes a number of rows")]
    [InlineData("--matching …", "no word to search for")]
    [InlineData("--format xml", "there are table, json, csv, md")]
    [InlineData("--lang xx", "no such language 'xx'; there are en, kk, ru, ar.")]
    [InlineData("--lang kk-Latn", "no such language 'kk-Latn'")]
    [InlineData("--lang ../../etc", "no such language '../../etc'; there are en, kk, ru, ar.")]
    public void What_cannot_be_asked_is_refused_in_one_line(string options, string reason)
    {
        CommandRun run = seeds.Ask(["list", .. options.Split(' ')]);

        run.Code.Should().Be(ExitCode.BadUsage);
        run.Output.Should().BeEmpty();
        run.Errors.Trim().Should().StartWith("kzsa : error KZ0001: ").And.NotContain("\n").And.Contain(reason).And.NotContain("Parameter").And.NotContain("System.");
    }

    [Fact]
    public void A_pasted_book_is_no_search() =>
        seeds.Ask("list", "--matching", string.Concat(Enumerable.Repeat("oil ", 64_000))).Errors.Should().Contain("at most 16 words").And.Match(line => line.Length < 300);

    [Fact]
    public void Nothing_found_is_said() => seeds.Ask("list", "--year", "1995").Output.Should().Contain("Nothing was found.");

    [Theory]
    [InlineData("total --year 1800")]
    [InlineData("timeline --year 1800")]
    public void Where_nothing_is_found_no_heading_stands_alone(string line) => seeds.Ask(line.Split(' ')).Lines.Should().Equal("Nothing was found.");

    [Fact]
    public void Forms_keep_what_they_hold_apart()
    {
        seeds.Ask("list", "--kind", "donation", "--format", "csv").Lines[1].Should().Be("1994,\"A gift, with | and <5>\",donation,investment,,single-voice,date,a-gift");
        seeds.Ask("list", "--kind", "donation", "--format", "md").Output.Should().Contain("A gift, with \\| and \\<5\\>");
        seeds.Ask("list", "--kind", "donation", "--format", "json").Output.Should().StartWith("[").And.Contain("\"id\": \"a-gift\"");
    }
}
