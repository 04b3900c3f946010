using System.Text.Json;

namespace KzSaData.Export.Json;

/// <summary>Entities as JSON, as the library writes them: what a seed has, with what is computed at the end.</summary>
internal static class EntityJson
{
    /// <summary>Writes an entity.</summary>
    public static void Write(Utf8JsonWriter json, Entity entity) => JsonSerializer.Serialize(json, entity, KzSaJson.TypeInfo<Entity>());

    /// <summary>Writes an entity with its type before all else, under <c>$kind</c>.</summary>
    public static void WriteWithKind(Utf8JsonWriter json, Entity entity)
    {
        using JsonDocument members = JsonSerializer.SerializeToDocument(entity, KzSaJson.TypeInfo<Entity>());
        WriteWithKind(json, entity.EntityType.Name, members);
    }

    /// <summary>Writes what the release says of itself, likewise.</summary>
    public static void WriteWithKind(Utf8JsonWriter json, ReleaseInfo release)
    {
        using JsonDocument members = JsonSerializer.SerializeToDocument(release, KzSaJson.TypeInfo<ReleaseInfo>());
        WriteWithKind(json, "release", members);
    }

    private static void WriteWithKind(Utf8JsonWriter json, string kind, JsonDocument members)
    {
        json.WriteStartObject();
        json.WriteString("$kind", kind);
        foreach (JsonProperty member in members.RootElement.EnumerateObject())
        {
            member.WriteTo(json);
        }

        json.WriteEndObject();
    }
}
