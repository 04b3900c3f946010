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
    public void Tables_have_captions_and_headers_and_links_lead_somewhere(string language)
    {
        XElement page = files.Page(language);
        page.Descendants("table").Should().NotBeEmpty().And.OnlyContain(static table => table.Elements().First().Name == "caption");
        page.Descendants("th").Should().OnlyContain(static header => header.Attribute("scope") != null);
        string[] ids = [.. page.Descendants().Attributes("id").Select(static id => id.Value)];
        ids.Should().OnlyHaveUniqueItems();
        page.Descendants().Attributes("aria-labelledby").Select(static label => label.Value).Should().BeSubsetOf(ids);
        page.Descendants("a").Attributes("href").Select(static link => link.Value).Where(static link => link.StartsWith('#')).Should().NotBeEmpty().And.OnlyContain(link => ids.Contains(link.Substring(1)));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Totals_equal_those_of_the_library(string language)
    {
        RecordQuery<Investment> own = KzSaDataset.Current.Investments.From(KnownActors.SaudiArabia).Into(KnownActors.Kazakhstan);
        Sums(language, "saudiToKazakhstan").Should().Equal(own.Total().Lines.SelectMany(line => Expected(line, language)));
        Sums(language, "years").Should().Equal(own.TotalByYear().SelectMany(static year => year.Total.Lines).SelectMany(line => Expected(line, language)));
        string[] givers = [.. KzSaDataset.Current.Investments.TotalByFunder().SelectMany(static giver => giver.Total.Lines).SelectMany(line => Expected(line, language))];
        Sums(language, "saudi").Concat(Sums(language, "manyStates")).Concat(Sums(language, "others")).Should().BeEquivalentTo(givers, "every giver stands in one of the three tables");
        files.Page(language).Descendants("article").Should().HaveCount(KzSaDataset.Current.Investments.Count);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Banks_of_many_states_stand_apart_from_Saudi_money(string language)
    {
        string bank = KzSaDataset.Current.Actors["islamic-development-bank"].Name[language];

        Table(language, "manyStates").Value.Should().Contain(bank);
        Table(language, "saudi").Value.Should().NotContain(bank);
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
    public void Disputes_say_who_says_what_instead()
    {
        foreach (Investment investment in KzSaDataset.Current.Investments.Disputed())
        {
            XElement article = files.Page("en").Descendants("article").Single(article => article.Element("h4")!.Value == investment.Title["en"]);
            article.Elements("strong").Should().HaveCount(investment.Disputes.Count).And.Contain(strong => strong.Value.Contains(investment.Disputes[0].Evidence.Source.Publisher.Name["en"], StringComparison.Ordinal));
        }
    }

    [Fact]
    public void And_of_which_field_they_say_it()
    {
        Investment centre = KzSaDataset.Current.Investments.Disputed().First(static investment => investment.Disputes.Any(static dispute => dispute.Field == "from"));

        foreach ((string language, string field) in (ReadOnlySpan<(string, string)>)[("en", "giver – "), ("kk", "беруші – "), ("ru", "финансирующая сторона – "), ("ar", "الجهة المانحة – ")])
        {
            files.Page(language).Descendants("article").Single(article => article.Element("h4")!.Value == centre.Title[language]).Value.Should().Contain(field);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Each_table_says_what_it_holds_and_by_which_reason_something_is_left_out(string language)
    {
        files.Page(language).Descendants("caption").Select(static caption => caption.Element("p")!.Value).Should().OnlyHaveUniqueItems("two tables with Saudi sums differ in what they hold");
        foreach (IGrouping<LeftOutReason, LeftOut> reason in KzSaDataset.Current.Investments.From(KnownActors.SaudiArabia).Into(KnownActors.Kazakhstan).Total().LeftOut.GroupBy(static left => left.Reason))
        {
            Table(language, "saudiToKazakhstan").Element("caption")!.Value.Should().Contain($"{reason.Key.Label(language)}: {reason.Count()}");
        }

        Table(language, "saudiToKazakhstan").Element("tbody")!.Descendants("th").Single().Value.Should().NotBe(KzSaDataset.Current.Actors[KnownActors.SaudiArabia].Name[language], "the row is that of the state with its bodies");
    }

    [Fact]
    public void What_one_voice_means_is_explained() => files.Page("en").Descendants("section").Single(static section => section.Attribute("id")!.Value == "records").Value.Should().Contain("ten reprints");

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

    private static IEnumerable<string> Expected(TotalLine line, string language)
    {
        if (line.Undisputed.Count > 0)
        {
            yield return $"{line.Undisputed.ToText(line.Currency, language)} ({line.Undisputed.Count})";
        }

        if (line.Disputed is { } disputed)
        {
            yield return $"{disputed.ToText(line.Currency, language)} ({disputed.Count})";
        }
    }

    private XElement Table(string language, string id) => files.Page(language).Descendants("table").Single(table => table.Attribute("id")!.Value == id);

    // What is disputed stands behind the word that says so.
    private string[] Sums(string language, string id) =>
        [.. Table(language, id).Descendants().Where(static sum => sum.Name == "b" || sum.Name == "strong").Select(static sum => sum.Name == "b" ? sum.Value : sum.Value[(sum.Value.IndexOf(": ", StringComparison.Ordinal) + 2)..])];
}
