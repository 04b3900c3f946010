using System.Text.Json;

namespace KzSaData.Export.Citations;

/// <summary>One array of CSL-JSON out of several.</summary>
internal static class CslJsonArray
{
    /// <summary>Writes the items of all arrays as one.</summary>
    /// <returns>How many items there are.</returns>
    public static long Join(IEnumerable<string> arrays, Stream stream)
    {
        long items = 0;
        using Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = KzSaJson.Options.Encoder });
        json.WriteStartArray();
        foreach (string array in arrays)
        {
            using JsonDocument document = JsonDocument.Parse(array);
            foreach (JsonElement item in document.RootElement.EnumerateArray())
            {
                item.WriteTo(json);
                items++;
            }
        }

        json.WriteEndArray();
        json.Flush();
        stream.Write("\n"u8);
        return items;
    }
}
