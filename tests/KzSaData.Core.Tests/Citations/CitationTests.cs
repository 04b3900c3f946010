using System.Text.Json;

namespace KzSaData.Core.Tests.Citations;

/// <summary>A citation says which record, in which version of the data, resting on what.</summary>
public sealed class CitationTests : IClassFixture<GoodDataset>
{
    private readonly Dataset data;

    public CitationTests(GoodDataset good) => data = good.Data;

    private string Note => $"Record visit-1994, content SHA-256 {data.Release.ContentHash}. Rests on [mfa], [spa].";

    [Fact]
    public void As_lines_of_text() =>
        data.Cite(data.Events["visit-1994"], CitationStyle.Text).Split('\n').Should().Equal(
            $"The Testers (2026). “President visits Riyadh” (1994-09-28). Test data of two sides, version 2026.11.0. https://example.org/data. {Note}",
            "[mfa] “Page of mfa”, The ministry, 2025-01-15, https://example.org/mfa.",
            "[spa] “Page of spa”, The agency, 2025-01-15, https://example.org/spa.");

    [Fact]
    public void As_BibTeX() =>
        data.Cite(data.Events["visit-1994"], CitationStyle.BibTeX).Should().StartWith($$$"""
            @misc{kzsadata:visit-1994,
              author = {{The Testers}},
              title = {{President visits Riyadh}},
              howpublished = {Test data of two sides, version 2026.11.0},
              date = {2026-11-22},
              year = {2026},
              url = {https://example.org/data},
              note = {{{{Note}}}},
            }
            @misc{kzsadata:source:mfa,
              title = {{Page of mfa}},
              howpublished = {The ministry},
            """.ReplaceLineEndings("\n"));

    [Fact]
    public void As_RIS() =>
        data.Cite(data.Events["visit-1994"], CitationStyle.Ris).Should().StartWith(string.Join("\r\n",
            "TY  - DATA", "ID  - visit-1994", "AU  - The Testers", "TI  - President visits Riyadh", "T2  - Test data of two sides", "PY  - 2026", "DA  - 2026/11/22/", "ET  - 2026.11.0", "UR  - https://example.org/data", $"N1  - {Note}", "ER  - ",
            "TY  - ELEC", "ID  - mfa", "TI  - Page of mfa", "PB  - The ministry", "PY  - 2025", "DA  - 2025/01/15/", "UR  - https://example.org/mfa", string.Empty));

    [Fact]
    public void As_CSL_JSON()
    {
        using JsonDocument document = JsonDocument.Parse(data.Cite(data.Events["visit-1994"], CitationStyle.CslJson));
        JsonElement item = document.RootElement[0];

        document.RootElement.EnumerateArray().Select(static each => each.GetProperty("id").GetString()).Should().Equal("kzsadata:visit-1994", "kzsadata:source:mfa", "kzsadata:source:spa");
        item.GetProperty("type").GetString().Should().Be("dataset");
        item.GetProperty("title").GetString().Should().Be("President visits Riyadh");
        item.GetProperty("container-title").GetString().Should().Be("Test data of two sides");
        item.GetProperty("author")[0].GetProperty("literal").GetString().Should().Be("The Testers");
        item.GetProperty("issued").GetProperty("date-parts")[0].EnumerateArray().Select(part => part.GetInt32()).Should().Equal(2026, 11, 22);
        item.GetProperty("version").GetString().Should().Be("2026.11.0");
        item.GetProperty("URL").GetString().Should().Be("https://example.org/data");
        item.GetProperty("note").GetString().Should().Be(Note);
    }

    [Fact]
    public void BibTeX_escapes_what_TeX_would_take_for_commands()
    {
        Dataset odd = SeedFiles.Good
            .Change("events/visit-1994.json", "\"en\": \"President visits Riyadh\"", "\"en\": \"50% of $1 & #2_a {b ~c^d \\\\e\"")
            .Change("release.json", "The Testers", "Testers & Sons")
            .Dataset();

        string entry = odd.Cite(odd.Events["visit-1994"], CitationStyle.BibTeX);

        entry.Should().Contain(@"title = {{50\% of \$1 \& \#2\_a \textbraceleft{}b \textasciitilde{}c\textasciicircum{}d \textbackslash{}e}}");
        entry.Should().Contain(@"author = {{Testers \& Sons}}");
        entry.Count(c => c == '{').Should().Be(entry.Count(c => c == '}'), "BibTeX counts braces");
    }

    [Fact]
    public void What_only_mentions_the_record_is_not_cited()
    {
        Dataset changed = SeedFiles.Good
            .Change("events/visit-1994.json", "\"locator\": \"para. 2\"", "\"locator\": \"para. 2\", \"stance\": \"mentions\"").Dataset();

        changed.Cite(changed.Events["visit-1994"], CitationStyle.Text).Should().Contain("Page of mfa").And.NotContain("Page of spa");
    }

    [Fact]
    public void A_source_is_named_once_and_in_full()
    {
        Dataset changed = SeedFiles.Good
            .Change("events/visit-1994.json", "\"source\": \"spa\"", "\"source\": \"mfa\"")
            .Change("sources/mfa.json", "\"publisher\": \"the-ministry\"", "\"authors\": [\"Nye J. S.\", \"A. Nagimova\", \"De Cordier, Bruno\", \"Aurélie Biard\"], \"publisher\": \"the-ministry\", \"carrier\": \"the-agency\", \"accessed\": \"2026-11-20\", \"containerTitle\": \"The gazette\", \"volume\": \"5\", \"issue\": \"2\", \"pages\": \"1–9\", \"doi\": \"10.1/abc\"")
            .Dataset();
        Event visit = changed.Events["visit-1994"];

        changed.Cite(visit, CitationStyle.Text).Should().EndWith(
            "\n[mfa] Nye, J. S.; Nagimova, A.; De Cordier, Bruno; Aurélie Biard. “Page of mfa”, The gazette, vol. 5 no. 2, pp. 1–9, The ministry, 2025-01-15, doi:10.1/abc, seen at The agency, accessed 2026-11-20.");
        changed.Cite(changed.Sources["mfa"], CitationStyle.BibTeX).Should().Contain("howpublished = {The gazette, The ministry}").And.Contain("author = {Nye, J. S. and Nagimova, A. and De Cordier, Bruno and {Aurélie Biard}}").And.Contain("urldate = {2026-11-20}").And.Contain("pages = {1--9}").And.Contain("note = {Seen at The agency}");
        changed.Cite(changed.Sources["mfa"], CitationStyle.Ris).Should().Contain("AU  - Nye, J. S.\r\n").And.Contain("Y2  - 2026/11/20/\r\n").And.Contain("SP  - 1\r\nEP  - 9\r\n");
        JsonElement item = JsonDocument.Parse(changed.Cite(changed.Sources["mfa"], CitationStyle.CslJson)).RootElement[0];
        item.GetProperty("author").ToString().Should().Be("""[{"family":"Nye","given":"J. S."},{"family":"Nagimova","given":"A."},{"family":"De Cordier","given":"Bruno"},{"literal":"Aurélie Biard"}]""");
        item.GetProperty("accessed").ToString().Should().Be("""{"date-parts":[[2026,11,20]]}""");
    }

    [Theory]
    [InlineData("article-newspaper", "NEWS")]
    [InlineData("article-journal", "JOUR")]
    [InlineData("article-magazine", "MGZN")]
    public void An_article_stands_in_its_newspaper_or_journal(string type, string ris)
    {
        Dataset changed = SeedFiles.Good.Change("sources/mfa.json", "\"webpage\"", $"\"{type}\"").Dataset();
        Source article = changed.Sources["mfa"];

        JsonElement item = JsonDocument.Parse(changed.Cite(article, CitationStyle.CslJson)).RootElement[0];
        item.GetProperty("container-title").GetString().Should().Be("The ministry");
        item.TryGetProperty("publisher", out _).Should().BeFalse();
        changed.Cite(article, CitationStyle.Ris).Should().StartWith($"TY  - {ris}\r\n").And.Contain("T2  - The ministry\r\n").And.NotContain("PB  - ");
        changed.Cite(article, CitationStyle.BibTeX).Should().StartWith("@article{").And.Contain("  journal = {The ministry},\n");
        changed.Cite(article, CitationStyle.Text).Should().StartWith("[mfa] “Page of mfa”, The ministry, 2025-01-15");
    }

    [Theory]
    [InlineData("book", "  publisher = {The ministry},\n")]
    [InlineData("report", "  institution = {The ministry},\n")]
    public void A_book_or_a_report_has_a_publisher(string type, string bibtex)
    {
        Dataset changed = SeedFiles.Good.Change("sources/mfa.json", "\"webpage\"", $"\"{type}\"").Dataset();
        Source book = changed.Sources["mfa"];

        JsonElement item = JsonDocument.Parse(changed.Cite(book, CitationStyle.CslJson)).RootElement[0];
        item.GetProperty("publisher").GetString().Should().Be("The ministry");
        item.TryGetProperty("container-title", out _).Should().BeFalse();
        changed.Cite(book, CitationStyle.Ris).Should().Contain("PB  - The ministry\r\n").And.NotContain("T2  - ");
        changed.Cite(book, CitationStyle.BibTeX).Should().Contain(bibtex);
    }

    [Theory]
    [InlineData("2025-09", "\"issued\":{\"date-parts\":[[2025,9]]}", "DA  - 2025/09//\r\n", "date = {2025-09}")]
    [InlineData("2025~", "\"issued\":{\"date-parts\":[[2025]],\"circa\":true}", "DA  - 2025///2025~\r\n", "date = {2025~}")]
    [InlineData("2025/2027", "\"issued\":{\"date-parts\":[[2025],[2027]]}", "DA  - 2025///2025 2027\r\n", "date = {2025/2027}")]
    [InlineData("2025-09-29/2025-12", "\"issued\":{\"date-parts\":[[2025,9],[2025,12]]}", "DA  - 2025/09/29/2025-09-29 2025-12\r\n", "date = {2025-09-29/2025-12}")]
    [InlineData("2025/2025-10", "\"issued\":{\"date-parts\":[[2025]]}", "DA  - 2025///2025 2025-10\r\n", "date = {2025/2025-10}")]
    [InlineData("2026-21", "\"issued\":{\"literal\":\"2026-21\"}", "DA  - 2026///2026-21\r\n", "date = {2026-21}")]
    [InlineData("202X", "\"issued\":{\"literal\":\"202X\"}", "TI  - Page of tengrinews", "date = {202X}")]
    public void A_date_is_no_more_precise_than_it_is_known(string issued, string csl, string ris, string bibtex)
    {
        Dataset changed = SeedFiles.Good.Change("sources/tengrinews.json", "\"issued\": \"2025-01-15\"", $"\"issued\": \"{issued}\"").Dataset();

        changed.Cite(changed.Sources["tengrinews"], CitationStyle.CslJson).Should().Contain(csl);
        changed.Cite(changed.Sources["tengrinews"], CitationStyle.Ris).Should().Contain(ris);
        changed.Cite(changed.Sources["tengrinews"], CitationStyle.BibTeX).Should().Contain(bibtex);
    }

    [Fact]
    public void A_description_is_in_its_brackets_and_not_in_quotation_marks()
    {
        Dataset changed = SeedFiles.Good.Change("sources/mfa.json", "Page of mfa", "[Page on a visit]").Dataset();

        changed.Cite(changed.Sources["mfa"], CitationStyle.Text).Should().StartWith("[mfa] [Page on a visit], The ministry");
        changed.Cite(changed.Sources["mfa"], CitationStyle.BibTeX).Should().Contain("title = {{[Page on a visit]}}");
    }

    [Fact]
    public void Arabic_keeps_to_itself_in_a_line_and_has_its_language_in_BibTeX()
    {
        Dataset changed = SeedFiles.Good.Change("sources/spa.json", "Page of spa", "زيارة إلى الرياض").Change("sources/spa.json", "\"language\": \"en\"", "\"language\": \"ar\"").Dataset();

        changed.Cite(changed.Sources["spa"], CitationStyle.Text).Should().Contain("“\u2068زيارة إلى الرياض\u2069”, The agency");
        changed.Cite(changed.Sources["spa"], CitationStyle.BibTeX).Should().Contain("title = {{زيارة إلى الرياض}}").And.Contain("langid = {arabic}").And.NotContain("\u2068");
    }

    [Fact]
    public void A_disputed_record_says_so_and_by_how_many()
    {
        DatasetRecord disputed = data.Records.First(static record => record.Disputes.Count > 0);

        foreach (CitationStyle style in CitationStyleCodes.All)
        {
            data.Cite(disputed, style).Should().MatchRegex($@"Disputed by 1 source: {disputed.Disputes[0].Field}");
        }
    }

    [Fact]
    public void The_dataset_is_cited_as_a_whole()
    {
        data.Cite(CitationStyle.Text).Should().Be($"The Testers (2026). Test data of two sides, version 2026.11.0. https://example.org/data. Content SHA-256 {data.Release.ContentHash}. Licence CC-BY-4.0.");
        data.Cite(CitationStyle.BibTeX).Should().StartWith("@misc{kzsadata:dataset,\n").And.Contain("howpublished = {Version 2026.11.0}").And.EndWith("}\n");
        data.Cite(CitationStyle.Ris).Should().StartWith("TY  - DATA\r\n").And.EndWith("ER  - \r\n");
        JsonDocument.Parse(data.Cite(CitationStyle.CslJson)).RootElement[0].GetProperty("version").GetString().Should().Be("2026.11.0");
    }

    [Fact]
    public void The_version_is_said_once()
    {
        foreach (CitationStyle style in CitationStyleCodes.All)
        {
            data.Cite(data.Events["visit-1994"], style).Split("2026.11.0").Should().HaveCount(2, style.Code());
        }
    }

    [Fact]
    public void Every_record_can_be_cited_in_every_style()
    {
        foreach (DatasetRecord record in data.Records)
        {
            foreach (CitationStyle style in CitationStyleCodes.All)
            {
                data.Cite(record, style).Should().Contain(record.Key).And.Contain(data.Release.ContentHash).And.Contain("2026.11.0");
            }
        }
    }

    [Fact]
    public void Records_in_one_file_have_each_source_once()
    {
        int entries = data.Records.Count + data.Records.SelectMany(static record => record.Evidence).Where(static evidence => evidence.Stance != Stance.Mentions).Select(static evidence => evidence.Source).Distinct().Count();

        JsonDocument.Parse(data.Cite(data.Records, CitationStyle.CslJson)).RootElement.EnumerateArray().Select(static item => item.GetProperty("id").GetString()).Should().HaveCount(entries).And.OnlyHaveUniqueItems();
        RisFile.Read(data.Cite(data.Records, CitationStyle.Ris)).Should().HaveCount(entries);
        BibTeXFile.Read(data.Cite(data.Records, CitationStyle.BibTeX)).Should().HaveCount(entries).And.OnlyHaveUniqueItems(static entry => entry.Key);
        data.Cite(data.Records, CitationStyle.Text).Split('\n').Should().HaveCount(entries);
    }

    [Fact]
    public void Citations_one_after_another_are_as_many_records()
    {
        string ris = string.Concat(data.Records.Select(record => data.Cite(record, CitationStyle.Ris)));
        string bibtex = string.Concat(data.Records.Select(record => data.Cite(record, CitationStyle.BibTeX)));

        RisFile.Read(ris).Count(static record => record[0].Value == "DATA").Should().Be(data.Records.Count);
        BibTeXFile.Read(bibtex).Count(static entry => entry.Type == "misc" && !entry.Key.Contains("source", StringComparison.Ordinal)).Should().Be(data.Records.Count);
    }

    [Fact]
    public void A_source_of_another_dataset_is_refused()
    {
        using Dataset other = SeedFiles.Good.Dataset();

        Assert.Throws<ArgumentException>(() => data.Cite(other.Sources["mfa"], CitationStyle.Text)).Message.Should().StartWith("'mfa' belongs to another dataset");
        Assert.Throws<ArgumentException>(() => data.Cite(other.Records, CitationStyle.Text));
        Assert.Throws<ArgumentNullException>(() => data.Cite((Source)null!, CitationStyle.Text));
        Assert.Throws<ArgumentNullException>(() => data.Cite((IEnumerable<DatasetRecord>)null!, CitationStyle.Text));
    }

    [Fact]
    public void A_record_of_another_dataset_is_refused()
    {
        using Dataset other = SeedFiles.Good.Dataset();

        Assert.Throws<ArgumentException>(() => data.Cite(other.Events["visit-1994"], CitationStyle.Text)).Message
            .Should().StartWith("'visit-1994' belongs to another dataset; cite it there, where its version is known");
    }

    [Fact]
    public void There_are_four_styles() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => data.Cite(data.Events["visit-1994"], (CitationStyle)5)).Message.Should().StartWith("no such style of citation");
}
