namespace KzSaData.Tool.Wording;

/// <summary>What an entity is called.</summary>
internal static class EntityText
{
    public static string Name(Entity entity, string language) => entity switch
    {
        DatasetRecord record => record.Title[language],
        Source source => source.Title,
        _ => NameOf(entity)?[language] ?? entity.Key,
    };

    /// <summary>The names in all languages.</summary>
    public static IEnumerable<string> Names(Entity entity) => NameOf(entity) is { } name ? name.Languages.Select(language => name[language]) : [Name(entity, "en")];

    private static LocalizedText? NameOf(Entity entity) => entity switch
    {
        Actor actor => actor.Name,
        Place place => place.Name,
        Publisher publisher => publisher.Name,
        _ => null,
    };
}
