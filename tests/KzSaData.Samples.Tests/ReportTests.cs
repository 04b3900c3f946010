using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace KzSaData.Samples.Tests;

public sealed class ReportTests(ReportFiles files) : IClassFixture<ReportFiles>
{
    public static TheoryData<string> Languages => [.. KzSaDataset.Current.Release.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_page_is_well_formed_and_says_its_language_and_direction(string language)
    {
        XElement page = files.Page(language);
        page.Attribute("lang")!.Value.Should().Be(language);
        page.Attribute("dir")!.Value.Should().Be(language == "ar" ? "rtl" : "ltr");
        page.Descendants("title").First().Value.Should().NotBeEmpty();
        page.Descendants().Select(static element => element.Name.LocalName).Should().Contain(["header", "nav", "main", "footer", "section"]).And.NotContain("script");
        page.ToString().Should().NotContainAny("{heading}", "{data", "\u200e");
        string style = page.Descendants("style").Single().Value;
        style.Should().NotContainAny("<", ">", "&", "url(", "@import", "a style is raw text in HTML, and loads nothing");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Tables_have_captions_and_headers_and_drawings_have_texts(string language)
    {
        XElement page = files.Page(language);
        page.Descendants("table").Should().NotBeEmpty().And.OnlyContain(static table => table.Elements().First().Name == "caption");
        page.Descendants("th").Should().OnlyContain(static header => header.Attribute("scope") != null);
        page.Descendants("svg").Where(static drawing => drawing.Attribute("role") != null).Should().NotBeEmpty()
            .And.OnlyContain(static drawing => drawing.Attribute("role")!.Value == "img" && drawing.Element("title")!.Value.Length > 5);
        string[] ids = [.. page.Descendants().Attributes("id").Select(static id => id.Value)];
        ids.Should().OnlyHaveUniqueItems();
        page.Descendants().Attributes("aria-labelledby").Select(static label => label.Value).Should().BeSubsetOf(ids);
        page.Descendants("a").Attributes("href").Select(static link => link.Value).Where(static link => link.StartsWith('#')).Should().NotBeEmpty().And.OnlyContain(link => ids.Contains(link.Substring(1)));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Totals_equal_those_of_the_library(string language)
    {
        RecordSet<Investment> all = KzSaDataset.Current.Investments;
        (string, RecordQuery<Investment>, Func<TotalLine, TotalRange?>)[] parts = [("certain", all.Except(all.Disputed()), static line => line.Undisputed), ("disputed", all.Disputed(), static line => line.Disputed)];
        foreach ((string id, RecordQuery<Investment> part, Func<TotalLine, TotalRange?> side) in parts)
        {
            XElement section = files.Page(language).Descendants("section").Single(section => section.Attribute("id")!.Value == id);
            string[] shown = [.. section.Element("table")?.Descendants("bdi").Where(static text => text.Attribute("class") != null).Select(static text => text.Value) ?? []];
            shown.Should().Equal(all.Total().Lines.Where(line => side(line) is { Count: > 0 }).Select(line => side(line)!.ToText(line.Currency, language)));
            XElement[] rows = [.. section.Descendants("table").Skip(1).Elements("tbody").Elements("tr").Elements("th")];
            rows.Should().HaveCount(part.Sum(static investment => Math.Max(1, investment.From.Count)), "every investment stands under each of its funders");
            files.Markdown(language).Should().ContainAll(shown.Select(static text => text.Replace(">", "\\>", StringComparison.Ordinal).Replace("<", "\\<", StringComparison.Ordinal)));
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Version_hash_licence_and_every_source_are_stated(string language)
    {
        ReleaseInfo release = KzSaDataset.Current.Release;
        string[] facts = [release.Version, release.ContentHash, release.Licence, release.Publisher];
        files.Page(language).Value.Should().ContainAll(facts);
        files.Markdown(language).Should().ContainAll(release.Version, release.ContentHash, release.Licence);
        int sources = KzSaDataset.Current.Investments.SelectMany(static i => i.Evidence).Select(static e => e.Source).Distinct().Count();
        files.Page(language).Descendants("li").Count(static item => item.Attribute("id") != null).Should().Be(sources);
        files.Markdown(language).Should().Contain($"\n{sources}. ").And.NotContain($"\n{sources + 1}. ");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Titles_of_sources_arrive_as_they_are(string language)
    {
        string[] titles = [.. KzSaDataset.Current.Investments.SelectMany(static i => i.Evidence).Select(static e => e.Source).Distinct().Select(static source => source.Title)];

        files.Page(language).Descendants("cite").Select(static title => title.Value).Should().Equal(titles);
        files.Markdown(language).Should().ContainAll(titles.Select(static title => Regex.Replace(title, @"[\\`*_\[\]<>|#~]", @"\$0")));
    }

    [Fact]
    public void Disputes_say_what_the_other_source_says()
    {
        XElement disputed = files.Page("en").Descendants("section").Single(static section => section.Attribute("id")!.Value == "disputed");
        foreach (Investment investment in KzSaDataset.Current.Investments.Disputed())
        {
            investment.Disputes.Should().NotBeEmpty();
            disputed.Value.Should().Contain(investment.Title["en"]).And.Contain(investment.Disputes[0].Evidence.Source.Publisher.Name.ToString());
        }
    }

    [Fact]
    public async Task One_language_can_be_asked_for_and_existing_files_are_replaced_whole()
    {
        using TemporaryFolder scratch = new();
        await File.WriteAllTextAsync(scratch.At("report.ar.html"), "old");
        (await Sample.Run("InvestmentReport", "--out", scratch.Path, "--lang", "ar")).ShouldSucceed();
        Directory.GetFiles(scratch.Path).Select(Path.GetFileName).Should().BeEquivalentTo("report.ar.html", "report.ar.md");
        (await File.ReadAllTextAsync(scratch.At("report.ar.html"))).Should().Be(await File.ReadAllTextAsync(Path.Combine(files.Folder, "report.ar.html")));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_one_clear_error()
    {
        using TemporaryFolder scratch = new();
        await File.WriteAllTextAsync(scratch.At("file"), "a file, not a folder");
        Outcome outcome = await Sample.Run("InvestmentReport", "--out", scratch.At("file", "report"));
        outcome.ExitCode.Should().Be(1);
        outcome.Error.Trim().Should().StartWith("The report cannot be written to").And.NotContain("\n");
    }

    [Fact]
    public async Task Bad_options_are_refused_with_what_is_allowed()
    {
        (await Sample.Run("InvestmentReport")).ShouldBeMisuse("--out");
        (await Sample.Run("InvestmentReport", "--out", "x", "--lang", "de")).ShouldBeMisuse("en", "kk", "ru", "ar");
        (await Sample.Run("InvestmentReport", "--out", "x", "--html")).ShouldBeMisuse("--lang");
    }
}
