using System.Text.Json;

namespace KzSaData.Seeds.Tests.Handbook;

/// <summary>The JSON Schemas as they are written, parsed.</summary>
internal static class Schemas
{
    private static readonly Dictionary<string, JsonElement> ByKind = SchemaWriter.WriteAll(RealSeeds.Languages).ToDictionary(
        schema => Path.GetFileNameWithoutExtension(schema.FileName),
        schema => JsonDocument.Parse(schema.Json).RootElement);

    public static JsonElement Of(string kind) => ByKind[kind];

    /// <summary>What is wrong with a seed in the eyes of an editor that knows the schema of its kind; null where nothing is.</summary>
    public static string? Fault(string kind, ReadOnlyMemory<byte> seed)
    {
        using JsonDocument document = JsonDocument.Parse(seed);
        return new SchemaCheck(ByKind[kind]).Fault(document.RootElement);
    }
}
