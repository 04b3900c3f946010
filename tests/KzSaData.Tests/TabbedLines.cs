namespace KzSaData.Tests;

/// <summary>A dataset as lines: the id of an entity, the path of a field, and what it holds, with tabs between. docs/how-to-add-a-format.md shows it.</summary>
public static class TabbedLines
{
    /// <summary>The lines of all entities of all types.</summary>
    public static IEnumerable<string> Of(Dataset data) =>
        from type in Dataset.Types
        from entity in data.EntitiesOf(type)
        from line in Lines(entity.Fields)
        select $"{entity.Key}\t{line}";

    private static IEnumerable<string> Lines(ObjectValue members) =>
        from member in members.Values
        from line in member.Field.IsList ? member.Items.SelectMany((item, number) => Lines(item).Select(line => $"/{number}{line}")) : Lines(member)
        select $"{member.Field.Name}{line}";

    private static IEnumerable<string> Lines(FieldValue value) =>
        value.AsObject is { } members ? Lines(members).Select(line => $"/{line}")
        : value.AsLocalized is { } text ? text.Languages.Where(text.Has).Select(language => $"/{language}\t{text[language]}")
        : [$"\t{value.AsText}"];
}
