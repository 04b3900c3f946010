using KzSaData.Export.Jobs;

namespace KzSaData.Export.Tables;

/// <summary>The lists of one name that entities of one or several types have.</summary>
/// <param name="Field">The field, of the first of the types.</param>
/// <param name="Owners">The types that have it.</param>
internal sealed record ItemLists(Field Field, IReadOnlyList<EntityType> Owners)
{
    /// <summary>All lists of the entities, those that share a name together.</summary>
    public static IEnumerable<ItemLists> All() =>
        Dataset.Types.SelectMany(static type => type.ObjectType.Fields.Where(static field => field.IsList).Select(field => (Type: type, Field: field)))
            .GroupBy(static list => list.Field.Name, StringComparer.Ordinal)
            .Select(static lists => new ItemLists(lists.First().Field, [.. lists.Select(static list => list.Type)]));

    /// <summary>The name of their table. Objects are called by their field; ids, codes and texts by who has them as well.</summary>
    public string TableName => Field.ObjectType is not null ? ColumnNames.Of(Field.Name) : $"{OwnerName}_{ColumnNames.Of(Field.Name)}";

    /// <summary>The column that says whose item a row is.</summary>
    public string OwnerColumn => IsOfRecords ? "record" : "entity";

    /// <summary>The table of the owners; null where they are in several, and <see cref="TableSet.Entities"/> has them all.</summary>
    public string? OwnerTable => Owners.Count == 1 ? ColumnNames.Of(Owners[0].Plural) : IsOfRecords ? TableSet.Records : null;

    private bool IsOfRecords => Owners.All(static type => type.RecordKind is not null);

    private string OwnerName => Owners.Count == 1 ? ColumnNames.Of(Owners[0].Name) : IsOfRecords ? "record" : "entity";

    /// <summary>The items of all lists, those of an entity together.</summary>
    public IEnumerable<Item> Items(Selection selection) =>
        from type in Owners
        from entity in selection.Of(type)
        from item in entity.Fields[Field.Name].Items.Select((value, index) => new Item(entity, index + 1, value))
        select item;
}
