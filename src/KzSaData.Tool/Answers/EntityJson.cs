namespace KzSaData.Tool.Answers;

/// <summary>Entities as JSON, whole.</summary>
internal static class EntityJson
{
    public static string Of(IReadOnlyList<Entity> entities) => entities.Count == 1 ? Of(entities[0]) : $"[\n{string.Join(",\n", entities.Select(Of))}\n]";

    public static string Of(Entity entity) => entity switch
    {
        DatasetRecord record => KzSaJson.Serialize(record),
        Actor actor => KzSaJson.Serialize(actor),
        Place place => KzSaJson.Serialize(place),
        Publisher publisher => KzSaJson.Serialize(publisher),
        Source source => KzSaJson.Serialize(source),
        _ => KzSaJson.Serialize(entity.Fields),
    };
}
