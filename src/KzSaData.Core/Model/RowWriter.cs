using System.Text.Json;

namespace KzSaData.Model;

/// <summary>Writes objects as the JSON that seeds of their types have.</summary>
internal static class RowWriter
{
    /// <summary>Writes an object.</summary>
    public static void Write(Utf8JsonWriter writer, ObjectValue value)
    {
        writer.WriteStartObject();
        WriteMembers(writer, value);
        writer.WriteEndObject();
    }

    /// <summary>Writes the members of an object.</summary>
    public static void WriteMembers(Utf8JsonWriter writer, ObjectValue value)
    {
        foreach (Field field in value.Type.Fields)
        {
            if (value.Of(field) is { IsPresent: true } member)
            {
                writer.WritePropertyName(field.Name);
                Write(writer, member);
            }
        }
    }

    /// <summary>Writes what a field holds.</summary>
    public static void Write(Utf8JsonWriter writer, FieldValue value)
    {
        if (value.IsList)
        {
            writer.WriteStartArray();
            int count = value.Count;
            for (int i = 0; i < count; i++)
            {
                WriteOne(writer, value.Item(i));
            }

            writer.WriteEndArray();
        }
        else
        {
            WriteOne(writer, value);
        }
    }

    private static void WriteOne(Utf8JsonWriter writer, FieldValue value)
    {
        switch (value.Field.Type)
        {
            case FieldType.Localized:
                WriteTexts(writer, value);
                break;
            case FieldType.Object:
                Write(writer, value.AsObject!.Value);
                break;
            case FieldType.Integer or FieldType.Decimal:
                writer.WriteNumberValue(value.AsDecimal!.Value);
                break;
            default:
                writer.WriteStringValue(value.AsText);
                break;
        }
    }

    private static void WriteTexts(Utf8JsonWriter writer, FieldValue value)
    {
        writer.WriteStartObject();
        foreach ((string language, string text) in value.Texts)
        {
            writer.WriteString(language, text);
        }

        writer.WriteEndObject();
    }
}
