using System.Text.Json;
using KzSaData.Seeds.Guidance;

namespace KzSaData.Seeds.Handbook;

/// <summary>Writes the schema of one field.</summary>
internal static class FieldSchema
{
    private const string IdPattern = "^[a-z0-9]+(-[a-z0-9]+)*$";
    private const string HijriPattern = "^1[345][0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|30))?)?$";

    // Characters and lengths of EDTF as seeds use it; the compiler knows the rest.
    private const string DatePattern = "^[-0-9XY/.?~%,\\[\\] ]{1,1000}$";

    public static void Write(Utf8JsonWriter writer, Field field)
    {
        writer.WriteString("description", field.BadExample is { } bad ? $"{field.Description} Not: {bad}." : field.Description);
        if (field.Example is { } example)
        {
            writer.WriteStartArray("examples");
            using JsonDocument value = JsonDocument.Parse(example);
            value.RootElement.WriteTo(writer);
            writer.WriteEndArray();
        }

        if (!field.IsList)
        {
            WriteValue(writer, field);
            return;
        }

        writer.WriteString("type", "array");
        writer.WriteNumber("minItems", 1);
        writer.WriteBoolean("uniqueItems", true);
        writer.WriteStartObject("items");
        WriteValue(writer, field);
        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, Field field)
    {
        switch (field.Type)
        {
            case FieldType.Object:
                writer.WriteString("$ref", $"#/$defs/{field.ObjectType!.Name}");
                break;
            case FieldType.Localized:
                writer.WriteString("$ref", "#/$defs/text");
                break;
            case FieldType.Code:
                WriteCodes(writer, field.Codes!);
                break;
            case FieldType.Decimal:
                writer.WriteString("type", "number");
                break;
            case FieldType.Integer:
                writer.WriteString("type", "integer");
                writer.WriteNumber("minimum", 0);
                break;
            default:
                writer.WriteString("type", "string");
                writer.WriteNumber("minLength", 1);
                WritePattern(writer, field);
                break;
        }
    }

    private static void WritePattern(Utf8JsonWriter writer, Field field)
    {
        string? pattern = field.Pattern ?? field.Type switch
        {
            FieldType.Date => DatePattern,
            FieldType.Hijri => HijriPattern,
            FieldType.Url => "^https?://",
            FieldType.Reference or FieldType.RecordReference or FieldType.EntityReference => IdPattern,
            _ => null,
        };
        if (pattern is not null)
        {
            writer.WriteString("pattern", pattern);
        }
    }

    // Besides the values themselves, what editors show beside each.
    private static void WriteCodes(Utf8JsonWriter writer, CodeList codes)
    {
        writer.WriteString("type", "string");
        writer.WriteStartArray("enum");
        foreach (CodeEntry entry in codes.Entries)
        {
            writer.WriteStringValue(entry.Code);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("enumDescriptions");
        foreach (CodeEntry entry in codes.Entries)
        {
            writer.WriteStringValue(codes.Label(entry.Value, "en"));
        }

        writer.WriteEndArray();
    }
}
