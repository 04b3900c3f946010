namespace KzSaData.Export.Tables;

/// <summary>Something that an entity is or was called: a row of the table of names.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Position">Its place among the names of the entity, from 1.</param>
/// <param name="Kind">Whether it is a title, the name of now, one of before, or another spelling.</param>
/// <param name="Language">The language, as a tag; null where nobody says.</param>
/// <param name="Text">The name.</param>
internal sealed record EntityName(Entity Entity, int Position, string Kind, string? Language, string Text)
{
    private const string Title = "title";
    private const string Name = "name";

    /// <summary>All names of an entity.</summary>
    public static IEnumerable<EntityName> Of(Entity entity) =>
        Found(entity).Select((found, index) => new EntityName(entity, index + 1, found.Kind, found.Language, found.Text));

    /// <summary>The title or name in the first language; of a source, as printed.</summary>
    public static string MainOf(Entity entity) => Own(entity).ToString();

    private static IEnumerable<(string Kind, string? Language, string Text)> Found(Entity entity)
    {
        if (entity is Source source)
        {
            return [(Title, source.Language, source.Title)];
        }

        FieldValue own = Own(entity);
        IEnumerable<FieldValue> former = List(entity, "formerNames").Select(static item => item.AsObject!.Value[Name]);
        IEnumerable<FieldValue> spellings = List(entity, "spellings");
        return InLanguages(own, own.Field.Name)
            .Concat(former.SelectMany(static name => InLanguages(name, "former-name")))
            .Concat(spellings.Select(static spelling => ("spelling", (string?)null, spelling.AsText!)));
    }

    private static FieldValue Own(Entity entity) => entity.Fields[entity.EntityType.ObjectType.Find(Title) is null ? Name : Title];

    private static IEnumerable<FieldValue> List(Entity entity, string name) =>
        entity.EntityType.ObjectType.Find(name) is null ? [] : entity.Fields[name].Items;

    private static IEnumerable<(string Kind, string? Language, string Text)> InLanguages(FieldValue value, string kind) =>
        value.AsLocalized is { } text ? text.Languages.Where(text.Has).Select(language => (kind, (string?)language, text[language])) : [];
}
