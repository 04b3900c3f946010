using System.Text.Json;
using System.Text.Unicode;
using KzSaData.Image;
using KzSaData.Schema;

namespace KzSaData.Json;

/// <summary>Writes an object of an image as the JSON that a seed of its shape has.</summary>
internal static class ShapeWriter
{
    /// <summary>Writes an object.</summary>
    public static void Write(Utf8JsonWriter writer, ObjectView view, Shape shape, Dataset data)
    {
        writer.WriteStartObject();
        WriteMembers(writer, view, shape, data);
        writer.WriteEndObject();
    }

    /// <summary>Writes the members of an object.</summary>
    public static void WriteMembers(Utf8JsonWriter writer, ObjectView view, Shape shape, Dataset data)
    {
        foreach (Field field in shape.Fields)
        {
            if (!view.Has(field.Slot))
            {
                continue;
            }

            writer.WritePropertyName(field.Name);
            if (!field.IsList)
            {
                WriteValue(writer, view, field, data);
                continue;
            }

            writer.WriteStartArray();
            int count = view.ListCount(field.Slot);
            for (int i = 0; i < count; i++)
            {
                if (field.Type == FieldType.Object)
                {
                    Write(writer, view.ListObject(field.Slot, i), field.Shape!, data);
                }
                else
                {
                    WriteScalar(writer, field, view.ListNumber(field.Slot, i), data);
                }
            }

            writer.WriteEndArray();
        }
    }

    private static void WriteValue(Utf8JsonWriter writer, ObjectView view, Field field, Dataset data)
    {
        if (field.Type == FieldType.Object)
        {
            Write(writer, view.Object(field.Slot), field.Shape!, data);
        }
        else
        {
            WriteScalar(writer, field, view.Slot(field.Slot), data);
        }
    }

    private static void WriteScalar(Utf8JsonWriter writer, Field field, uint slot, Dataset data)
    {
        switch (field.Type)
        {
            case FieldType.Code:
                writer.WriteStringValue(field.Codes!.Contains((int)slot) ? field.Codes.Code((int)slot) : throw Damaged(field));
                break;
            case FieldType.Integer:
                writer.WriteNumberValue(slot - 1);
                break;
            case FieldType.Decimal:
                writer.WriteNumberValue(data.Image.Decimal(slot));
                break;
            case FieldType.Reference:
                WriteId(writer, data.TableOf(field.Target).View((int)slot - 1), field);
                break;
            case FieldType.RecordReference:
                WriteId(writer, data.TableOf(RecordReference.Table(slot)).View(RecordReference.Row(slot)), field);
                break;
            default:
                writer.WriteStringValue(data.Image.Text(slot) ?? throw Damaged(field));
                break;
        }
    }

    // The writer throws at bytes that are no UTF-8.
    private static void WriteId(Utf8JsonWriter writer, ObjectView view, Field field)
    {
        ReadOnlySpan<byte> id = view.Utf8(RecordFields.Id);
        writer.WriteStringValue(Utf8.IsValid(id) ? id : throw Damaged(field));
    }

    private static DatasetFormatException Damaged(Field field) =>
        new($"The image is damaged: it holds no proper '{field.Name}'. Get the file again, or compile it anew from its seeds.");
}
