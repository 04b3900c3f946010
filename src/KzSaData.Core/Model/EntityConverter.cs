using System.Text.Json;
using System.Text.Json.Serialization;
using KzSaData.Storage;

namespace KzSaData.Model;

/// <summary>Writes a record or another entity as its seed is, with what is computed added at the end.</summary>
internal sealed class EntityConverter<T> : JsonConverter<T>
    where T : Entity
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A record lives in a dataset and cannot be read alone. Put the JSON into a folder of seeds and use Dataset.FromSeeds.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        RowExpansion.Check(value.View, value.Table.ObjectType);
        writer.WriteStartObject();
        RowWriter.WriteMembers(writer, value.Fields);
        if (value is DatasetRecord record)
        {
            writer.WriteString("support", record.Support.Code());
            WriteDisputed(writer, record);
        }

        writer.WriteEndObject();
    }

    // The fields in dispute; who says what against them stands in the evidence.
    private static void WriteDisputed(Utf8JsonWriter writer, DatasetRecord record)
    {
        if (record.Disputes.Count > 0)
        {
            writer.WriteStartArray("disputed");
            foreach (string field in record.Disputes.Select(static dispute => dispute.Field).Distinct(StringComparer.Ordinal))
            {
                writer.WriteStringValue(field);
            }

            writer.WriteEndArray();
        }
    }
}
