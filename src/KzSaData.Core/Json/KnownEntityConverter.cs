using System.Text.Json;
using System.Text.Json.Serialization;
using KzSaData.Model;
using KzSaData.Schema;

namespace KzSaData.Json;

/// <summary>Reads an entity as the one of that id in a dataset: from its id, or from the JSON of all of it.</summary>
internal sealed class KnownEntityConverter<T>(EntityGraph graph) : JsonConverter<T>
    where T : Entity
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string? id = null;
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                id = reader.GetString();
                break;
            case JsonTokenType.StartObject:
                id = IdWithin(ref reader);
                break;
        }

        return id is null ? throw new JsonException($"{typeof(T).Name} is an id in JSON, or an object with one")
            : Find(id) ?? throw new JsonException($"the dataset has no {typeof(T).Name} '{id}'");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => new ReferenceConverter<T>().Write(writer, value, options);

    private static string? IdWithin(ref Utf8JsonReader reader)
    {
        string? id = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isId = reader.ValueTextEquals(RecordFields.IdField.Name);
            reader.Read();
            id = isId && reader.TokenType == JsonTokenType.String ? reader.GetString() : id;
            reader.Skip();
        }

        return id;
    }

    private T? Find(string id)
    {
        foreach (EntityType type in EntityTypes.All)
        {
            EntityTable table = graph.Table(type.Id);
            if (table.Find(id) is int row and >= 0 && table.EntityAt(row) is T found)
            {
                return found;
            }
        }

        return null;
    }
}
