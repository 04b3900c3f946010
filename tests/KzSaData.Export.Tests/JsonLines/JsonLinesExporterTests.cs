using System.Text.Json.Nodes;
using KzSaData.Export.Tests.Support;

namespace KzSaData.Export.Tests.JsonLines;

/// <summary>A line an entity, each whole in itself.</summary>
public sealed class JsonLinesExporterTests : IDisposable
{
    private static readonly Dataset data = KzSaDataset.Current;
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Each_line_says_its_kind_first_and_the_first_line_is_the_release()
    {
        string[] lines = Export();

        lines.Should().HaveCount(1 + Dataset.Types.Sum(static type => data.EntitiesOf(type).Count()));
        lines.Should().OnlyContain(static line => line.StartsWith("{\"$kind\":\"", StringComparison.Ordinal));
        lines[0].Should().StartWith("{\"$kind\":\"release\",").And.Contain(data.Release.ContentHash).And.Contain("CC-BY-4.0");
    }

    [Fact]
    public void Reading_them_back_gives_the_same_records()
    {
        using SeedFolder seeds = new();
        foreach (JsonObject entity in Export().Select(static line => JsonNode.Parse(line)!.AsObject()))
        {
            string kind = (string)entity["$kind"]!;
            entity.Remove("$kind");
            if (kind == "release")
            {
                seeds.Write("release.json", entity);
            }
            else
            {
                seeds.Add(Dataset.Types.Single(type => type.Name == kind).Plural, entity);
            }
        }

        using Dataset again = seeds.Compile();

        again.Records.Select(static record => KzSaJson.Serialize(record)).Should().Equal(data.Records.Select(static record => KzSaJson.Serialize(record)));
        again.Sources.Select(static source => KzSaJson.Serialize(source)).Should().Equal(data.Sources.Select(static source => KzSaJson.Serialize(source)));
    }

    public void Dispose() => folder.Dispose();

    private string[] Export()
    {
        DatasetExport.Write(data, ExportFormat.JsonLines, folder.At("all.jsonl")).NotCarried.Select(static lost => lost.What).Should().Equal("dataset-statements", "generator");
        return File.ReadAllText(folder.At("all.jsonl")).TrimEnd('\n').Split('\n');
    }
}
