using System.Text.Encodings.Web;
using System.Text.Json;

namespace KzSaData;

/// <summary>How records are written as JSON.</summary>
/// <threadsafety>All members are safe to use from several threads.</threadsafety>
public static class KzSaJson
{
    /// <summary>Options for <see cref="JsonSerializer"/>: indented, Kazakh, Russian and Arabic readable, without reflection.</summary>
    /// <example><code>string json = JsonSerializer.Serialize(record, record.GetType(), KzSaJson.Options);</code></example>
    public static JsonSerializerOptions Options { get; } = MakeOptions();

    // All letters and punctuation as they are: JSON is for reading. Whoever puts it into a page has to escape it for the page.
    internal static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private static JsonSerializerOptions MakeOptions()
    {
        JsonSerializerOptions options = new() { Encoder = Encoder, WriteIndented = true, TypeInfoResolver = KzSaJsonContext.Default };
        options.MakeReadOnly();
        return options;
    }
}
