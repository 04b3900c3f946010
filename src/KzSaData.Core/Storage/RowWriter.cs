using System.Text.Json;
using System.Text.Unicode;
using KzSaData.Model;
using KzSaData.Query;
using KzSaData.Schema;
using KzSaData.Storage;
using KzSaData.Values;

namespace KzSaData.Storage;

/// <summary>Writes an object of an image as the JSON that a seed of its type has.</summary>
internal static class RowWriter
{
    /// <summary>Writes an object.</summary>
    public static void Write(Utf8JsonWriter writer, ObjectView view, ObjectType type, Store store)
    {
        writer.WriteStartObject();
        WriteMembers(writer, view, type, store);
        writer.WriteEndObject();
    }

    /// <summary>Writes the members of an object.</summary>
    public static void WriteMembers(Utf8JsonWriter writer, ObjectView view, ObjectType type, Store store)
    {
        foreach (Field field in type.Fields)
        {
            if (!view.Has(field.Slot))
            {
                continue;
            }

            writer.WritePropertyName(field.Name);
            if (!field.IsList)
            {
                WriteValue(writer, view, field, store);
                continue;
            }

            writer.WriteStartArray();
            int count = view.ListCount(field.Slot);
            for (int i = 0; i < count; i++)
            {
                if (field.Type == FieldType.Object)
                {
                    Write(writer, view.ListObject(field.Slot, i), field.ObjectType!, store);
                }
                else
                {
                    WriteScalar(writer, field, view.ListNumber(field.Slot, i), store);
                }
            }

            writer.WriteEndArray();
        }
    }

    private static void WriteLocalized(Utf8JsonWriter writer, ObjectView text, Store store)
    {
        writer.WriteStartObject();
        for (int place = 0; place < store.Image.Languages.Count; place++)
        {
            if (text.Text(place) is { } words)
            {
                writer.WriteString(store.Image.Languages[place], words);
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, ObjectView view, Field field, Store store)
    {
        if (field.Type == FieldType.Localized)
        {
            WriteLocalized(writer, view.Object(field.Slot), store);
            return;
        }

        if (field.Type == FieldType.Object)
        {
            Write(writer, view.Object(field.Slot), field.ObjectType!, store);
        }
        else
        {
            WriteScalar(writer, field, view.Slot(field.Slot), store);
        }
    }

    private static void WriteScalar(Utf8JsonWriter writer, Field field, uint slot, Store store)
    {
        switch (field.Type)
        {
            case FieldType.Code:
                writer.WriteStringValue(field.Codes!.Contains((int)slot) ? field.Codes.Code((int)slot) : throw StoredCode.Unknown(field.Codes.Name, slot));
                break;
            case FieldType.Integer:
                writer.WriteNumberValue(slot - 1);
                break;
            case FieldType.Decimal:
                writer.WriteNumberValue(store.Image.Decimal(slot));
                break;
            case FieldType.Reference:
                WriteId(writer, store.Table(field.Target).View((int)slot - 1), field);
                break;
            case FieldType.RecordReference:
                WriteId(writer, store.Table(RecordReference.Table(slot)).View(RecordReference.Row(slot)), field);
                break;
            default:
                writer.WriteStringValue(store.Image.Text(slot) ?? throw Damaged(field));
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
        DatasetFormatException.Damaged($"it holds no proper '{field.Name}'");
}
