using System.Text.Json;
using KzSaData.Json;
using KzSaData.Schema;

namespace KzSaData.Rules;

/// <summary>The value of a field as corrections write it: plain text for text, dates, numbers and codes; amounts as <c>USD ~1100000000</c>; JSON for everything else.</summary>
internal static class FieldText
{
    public static string? Of(DatasetRecord record, string path)
    {
        if (record is Investment investment && path.StartsWith("amounts", StringComparison.Ordinal))
        {
            return investment.Amounts.FirstOrDefault(a => a.Path == path || path == "amounts")?.ToString();
        }

        if (record is Indicator { Value: { } value } && path == "value")
        {
            return value.ToString();
        }

        using MemoryStream buffer = new();
        using (Utf8JsonWriter writer = new(buffer, new JsonWriterOptions { Encoder = KzSaJson.Encoder }))
        {
            ShapeWriter.Write(writer, record.View, Tables.Of(record.Table.Id).Shape, record.Data);
        }

        using JsonDocument document = JsonDocument.Parse(buffer.ToArray());
        JsonElement element = document.RootElement;
        foreach (string part in path.Split('/'))
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(part, out element))
            {
                return null;
            }
        }

        return element.ValueKind == JsonValueKind.String ? element.GetString() : element.GetRawText();
    }
}
