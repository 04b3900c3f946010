using System.Text.Json;

namespace KzSaData.Export.Tables;

/// <summary>What tables and columns mean, as meanings.json has it. What that lacks means nothing, which the tests refuse.</summary>
internal static class Meanings
{
    private static readonly JsonElement book = Read();

    /// <summary>What the rows of a table are.</summary>
    public static string OfTable(string table) => Find("tables", table)?.GetString() ?? string.Empty;

    /// <summary>What a field of a type holds; what several types share is told of all at once.</summary>
    public static Meaning OfField(ObjectType type, Field field) =>
        ToMeaning(Find("fields", $"{type.Name}.{field.Name}") ?? Find("fields", $"*.{field.Name}"));

    /// <summary>What a field holds that all records share.</summary>
    public static Meaning OfShared(Field field) => ToMeaning(Find("fields", $"*.{field.Name}"));

    /// <summary>What a column that is no field of the dataset holds.</summary>
    public static Meaning OfColumn(string table, string column) =>
        ToMeaning(Find("columns", $"{table}.{column}") ?? Find("columns", $"*.{column}"));

    /// <summary>What is told of a field in a column of its own, such as the earliest day of a date.</summary>
    public static Meaning OfFacet(string facet, string name, Meaning whole) =>
        whole with { Text = (Find("facets", facet)?.GetString() ?? string.Empty).Replace("{name}", name, StringComparison.Ordinal).Replace("{meaning}", whole.Text, StringComparison.Ordinal) };

    /// <summary>What a language is called in English; its tag, where nobody has said.</summary>
    public static string OfLanguage(string tag) => Find("languages", tag)?.GetString() ?? tag;

    private static Meaning ToMeaning(JsonElement? entry) => entry switch
    {
        null => new Meaning(string.Empty),
        { ValueKind: JsonValueKind.String } text => new Meaning(text.GetString()!),
        { } whole => new Meaning(Member(whole, "meaning")!, ToKind(Member(whole, "absent")), Member(whole, "unit")),
    };

    private static MissingValue ToKind(string? absent) => absent switch
    {
        null or "unknown" => MissingValue.Unknown,
        "not-applicable" => MissingValue.NotApplicable,
        "not-yet" => MissingValue.NotYet,
        _ => throw new InvalidOperationException($"meanings.json has '{absent}', which is no kind of missing value"),
    };

    private static string? Member(JsonElement entry, string name) => entry.TryGetProperty(name, out JsonElement member) ? member.GetString() : null;

    private static JsonElement? Find(string part, string name) => book.GetProperty(part).TryGetProperty(name, out JsonElement found) ? found : null;

    private static JsonElement Read()
    {
        using Stream stream = typeof(Meanings).Assembly.GetManifestResourceStream("KzSaData.Export.meanings.json")!;
        using JsonDocument document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }
}
