using System.Text.Json.Nodes;

namespace KzSaData.Export.Tests.Support;

/// <summary>A folder of seeds out of JSON that was exported.</summary>
internal sealed class SeedFolder : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <summary>Writes an entity to the folder of its type.</summary>
    public void Add(string plural, JsonNode entity) => Write($"{plural}/{entity["id"]}.json", entity);

    /// <summary>Writes a file.</summary>
    public void Write(string name, JsonNode content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.At(name))!);
        File.WriteAllText(folder.At(name), content.ToJsonString());
    }

    /// <summary>What the folder makes.</summary>
    public Dataset Compile() => Dataset.FromSeeds(folder.Path);

    public void Dispose() => folder.Dispose();
}
