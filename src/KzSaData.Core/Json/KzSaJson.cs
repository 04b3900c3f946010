using System.Text.Json;
using KzSaData.Values;

namespace KzSaData;

/// <summary>How records are written as JSON.</summary>
/// <threadsafety>All members are safe to use from several threads.</threadsafety>
public static class KzSaJson
{
    /// <summary>Options for <see cref="JsonSerializer"/>: indented, Kazakh, Russian and Arabic readable, without reflection.</summary>
    /// <example><code>string json = JsonSerializer.Serialize(record, record.GetType(), KzSaJson.Options);</code></example>
    public static JsonSerializerOptions Options { get; } = MakeOptions();

    private static JsonSerializerOptions MakeOptions()
    {
        JsonSerializerOptions options = new() { Encoder = JsonText.Encoder, WriteIndented = true, TypeInfoResolver = KzSaJsonContext.Default };
        options.MakeReadOnly();
        return options;
    }
}
