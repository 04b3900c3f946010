using System.Text.Json.Nodes;

namespace KzSaData.Export.Tests.Citations;

/// <summary>A file for a reference manager has an entry for everything that was asked for, once.</summary>
public sealed class CitationsExporterTests : IDisposable
{
    private static readonly Dataset data = KzSaDataset.Current;
    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Formats => [.. new[] { "bibtex", "csl-json", "ris" }];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Records_come_with_the_sources_that_they_rest_on(string format)
    {
        RecordQuery<Agreement> agreements = data.Agreements.During(2022);

        (long entries, string text) = Export(format, agreements);

        entries.Should().Be(JsonNode.Parse(data.Cite(agreements, CitationStyle.CslJson))!.AsArray().Count);
        text.Should().ContainAll(agreements.Select(static agreement => agreement.Key)).And.Contain(data.Release.ContentHash);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Sources_come_alone_where_that_is_asked_for(string format)
    {
        (long entries, string text) = Export(format, data.Records, CitedEntities.Sources);

        entries.Should().Be(data.Records.SelectMany(static record => record.Evidence).Select(static evidence => evidence.Source).SelectMany(static source => Repeated(source)).Distinct().Count());
        text.Should().NotContain("kzsadata:recognition-of-kazakhstan-1991");
    }

    [Fact]
    public void A_file_of_BibTeX_says_what_it_is_and_wrote_it() =>
        Export("bibtex", data.Agreements).Text.Should().StartWith("% title: ").And.Contain($"% version: {data.Release.Version}").And.Contain("% licence: CC-BY-4.0").And.Contain("% generator: KzSaData.Export ");

    [Fact]
    public void CSL_JSON_is_one_array() => JsonNode.Parse(Export("csl-json", data.Records, CitedEntities.Sources).Text)!.AsArray().Should().OnlyContain(static item => item!["id"] != null && item["type"] != null);

    [Theory]
    [MemberData(nameof(Formats))]
    public void Of_nothing_there_are_no_entries(string format) => Export(format, []).Entries.Should().Be(0);

    public void Dispose() => folder.Dispose();

    // A source is in a selection as well where one that is cited repeats it, or it is cited in one.
    private static IEnumerable<Source> Repeated(Source source)
    {
        HashSet<Source> found = [source];
        Queue<Source> open = new(found);
        while (open.TryDequeue(out Source? one))
        {
            foreach (Source other in one.CitedIn.Select(static cited => cited.Source).Concat(one.Repeats is Source repeated ? [repeated] : []).Where(found.Add))
            {
                open.Enqueue(other);
            }
        }

        return found;
    }

    private (long Entries, string Text) Export(string format, IEnumerable<DatasetRecord> records, CitedEntities cited = CitedEntities.RecordsAndSources)
    {
        ExportReport report = DatasetExport.Write(data, records, ExportFormat.Find(format)!, folder.At(format), new ExportOptions { Cited = cited });
        return (report.Rows, File.ReadAllText(folder.At(format)));
    }
}
