using System.Text.Json.Nodes;
using KzSaData.Export.Tests.Support;

namespace KzSaData.Export.Tests.Json;

/// <summary>The document holds everything: the same dataset can be made of it again.</summary>
public sealed class JsonExporterTests : IDisposable
{
    private static readonly Dataset data = KzSaDataset.Current;
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Reading_it_back_gives_the_same_content()
    {
        JsonObject document = Export();
        using SeedFolder seeds = new();
        foreach (EntityType type in Dataset.Types)
        {
            foreach (JsonNode? entity in document[type.Plural]!.AsArray())
            {
                seeds.Add(type.Plural, entity!);
            }
        }

        foreach (string name in (string[])["release", "directions", "coverage", "corrections", "retired"])
        {
            seeds.Write($"{name}.json", document[name]!);
        }

        using Dataset again = seeds.Compile();

        again.Release.ContentHash.Should().Be(data.Release.ContentHash);
    }

    [Fact]
    public void It_says_version_hash_licence_and_generator()
    {
        JsonObject document = Export();

        ((string)document["release"]!["version"]!).Should().Be(data.Release.Version);
        ((string)document["release"]!["contentHash"]!).Should().Be(data.Release.ContentHash);
        ((string)document["release"]!["licence"]!).Should().Be("CC-BY-4.0");
        ((string)document["generator"]!).Should().StartWith("KzSaData.Export ");
    }

    [Fact]
    public void A_selection_has_its_records_and_keeps_their_links()
    {
        RecordQuery<Investment> loans = data.Investments.OfKind(InvestmentKind.Loan);

        JsonObject document = Export(loans);

        document["investments"]!.AsArray().Select(static loan => (string)loan!["id"]!).Should().Equal(loans.Select(static loan => loan.Key));
        document["events"]!.AsArray().Should().BeEmpty();
        document["investments"]!.AsArray().Sum(static loan => loan!["relations"]?.AsArray().Count ?? 0).Should().Be(loans.Sum(static loan => loan.Relations.Count));
    }

    public void Dispose() => folder.Dispose();

    private JsonObject Export(IEnumerable<DatasetRecord>? records = null)
    {
        ExportReport report = records is null ? DatasetExport.Write(data, ExportFormat.Json, folder.At("all.json")) : DatasetExport.Write(data, records, ExportFormat.Json, folder.At("all.json"));
        report.NotCarried.Should().BeEmpty();
        report.Files.Should().ContainSingle().Which.Name.Should().Be("all.json");
        return JsonNode.Parse(File.ReadAllText(folder.At("all.json")))!.AsObject();
    }
}
