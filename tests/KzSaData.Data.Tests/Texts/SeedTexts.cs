using System.Text.Json;

namespace KzSaData.Data.Tests.Texts;

/// <summary>Every text in languages that the seeds hold, as their editors wrote it.</summary>
internal static class SeedTexts
{
    // Houses are called as they call themselves; of the schemas and the glossary nothing is shown to readers.
    private static readonly string[] Passed = ["publishers", "schema"];

    public static IReadOnlyList<SeedText> All { get; } = [.. Files().SelectMany(static file => Of(file.Place, JsonDocument.Parse(File.ReadAllBytes(file.Path)).RootElement))];

    private static IEnumerable<(string Place, string Path)> Files() =>
        from path in Directory.EnumerateFiles(Repository.At("seeds"), "*.json", SearchOption.AllDirectories)
        let place = Path.ChangeExtension(Path.GetRelativePath(Repository.At("seeds"), path), null).Replace('\\', '/')
        where !Passed.Contains(place.Split('/')[0]) && place != "glossary"
        orderby place
        select (place, path);

    private static IEnumerable<SeedText> Of(string place, JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty("en", out JsonElement english) && english.ValueKind == JsonValueKind.String =>
            [new SeedText(place, element.EnumerateObject().ToDictionary(static text => text.Name, static text => text.Value.GetString()!))],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Of($"{place}/{member.Name}", member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((item, i) => Of($"{place}/{i}", item)),
        _ => [],
    };
}
