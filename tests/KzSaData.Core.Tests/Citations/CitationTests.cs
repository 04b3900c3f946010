using System.Text.Json;

namespace KzSaData.Core.Tests.Citations;

/// <summary>A citation says which record, in which version of the data, resting on what.</summary>
public sealed class CitationTests : IClassFixture<GoodDataset>
{
    private readonly Dataset data;

    public CitationTests(GoodDataset good) => data = good.Data;

    private string Note => $"Record visit-1994, data version 2026.11.0, content SHA-256 {data.Release.ContentHash}. Rests on: “Page of mfa”, The ministry, 2025-01-15, https://example.org/mfa; “Page of spa”, The agency, 2025-01-15, https://example.org/spa.";

    [Fact]
    public void As_a_sentence() =>
        data.Cite(data.Events["visit-1994"], CitationStyle.Text).Should().Be(
            $"The Testers (2026). “President visits Riyadh” (1994-09-28). Test data of two sides, version 2026.11.0. https://example.org/data. {Note}");

    [Fact]
    public void As_BibTeX() =>
        data.Cite(data.Events["visit-1994"], CitationStyle.BibTeX).Should().Be($$$"""
            @misc{kzsadata:visit-1994:2026.11.0,
              author = {{The Testers}},
              title = {{President visits Riyadh}},
              howpublished = {Test data of two sides},
              year = {2026},
              version = {2026.11.0},
              url = {https://example.org/data},
              note = {{{{Note}}}},
            }
            """.ReplaceLineEndings("\n"));

    [Fact]
    public void As_RIS() =>
        data.Cite(data.Events["visit-1994"], CitationStyle.Ris).Split("\r\n").Should().Equal(
            "TY  - DATA", "AU  - The Testers", "TI  - President visits Riyadh", "T2  - Test data of two sides", "PY  - 2026", "ET  - 2026.11.0", "ID  - visit-1994", "UR  - https://example.org/data", $"N1  - {Note}", "ER  - ");

    [Fact]
    public void As_CSL_JSON()
    {
        using JsonDocument document = JsonDocument.Parse(data.Cite(data.Events["visit-1994"], CitationStyle.CslJson));
        JsonElement item = document.RootElement.EnumerateArray().Single();

        item.GetProperty("id").GetString().Should().Be("kzsadata:visit-1994:2026.11.0");
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
            .Change("sources/mfa.json", "\"publisher\": \"the-ministry\"", "\"authors\": [\"A. One\", \"B. Two\"], \"publisher\": \"the-ministry\", \"containerTitle\": \"The gazette\", \"volume\": \"5\", \"issue\": \"2\", \"pages\": \"1–9\", \"doi\": \"10.1/abc\"")
            .Dataset();

        changed.Cite(changed.Events["visit-1994"], CitationStyle.Text).Should().EndWith(
            "Rests on: A. One, B. Two. “Page of mfa”, The gazette, vol. 5 no. 2, pp. 1–9, The ministry, 2025-01-15, doi:10.1/abc.");
    }

    [Fact]
    public void Every_record_can_be_cited_in_every_style()
    {
        foreach (DatasetRecord record in data.Records)
        {
            foreach (CitationStyle style in Enum.GetValues<CitationStyle>())
            {
                data.Cite(record, style).Should().Contain(record.Key).And.Contain(data.Release.ContentHash).And.Contain("2026.11.0");
            }
        }
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
