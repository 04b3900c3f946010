using KzSaData.Export.Jobs;

namespace KzSaData.Export.Tables;

/// <summary>A table for each type of entity, one of all entities, and one of what all records share.</summary>
/// <param name="selection">What is exported.</param>
internal sealed class EntityTables(Selection selection)
{
    public IEnumerable<Table> All => Dataset.Types.Select(Of).Prepend(Records()).Append(Entities());

    private Table<Entity> Of(EntityType type)
    {
        string name = ColumnNames.Of(type.Plural);
        FieldColumns<Entity> fields = new(selection, static entity => entity.Fields);
        Column<Entity>[] columns =
        [
            Id(name, type.RecordKind is null ? null : TableSet.Records),
            .. WithoutId(type.ObjectType).SelectMany(field => fields.Of(type.ObjectType, field)),
            .. new ComputedColumns(selection).Of(type, name),
        ];
        return new Table<Entity>(name, columns, 1, selection.Of(type)) { JointKeys = [.. JointKeys(columns)] };
    }

    private Table<Entity> Records()
    {
        EntityType[] kinds = [.. Dataset.Types.Where(static type => type.RecordKind is not null)];
        FieldColumns<Entity> fields = new(selection, static entity => entity.Fields);
        ObjectType shared = kinds[0].ObjectType;
        Column<Entity>[] columns =
        [
            Id(TableSet.Records, null),
            new("kind", ColumnType.Text, Meanings.OfColumn(TableSet.Records, "kind"), static entity => Cell.Of(entity.EntityType.Name)) { IsRequired = true, Categories = CategoryList.RecordKind },
            .. WithoutId(shared).Where(field => kinds.All(kind => kind.ObjectType.Find(field.Name) is { } own && own.Type == field.Type && own.Codes == field.Codes)).SelectMany(field => fields.Of(field, Meanings.OfShared(field))),
            .. new ComputedColumns(selection).OfRecords(TableSet.Records),
        ];
        return new Table<Entity>(TableSet.Records, columns, 1, selection.Records);
    }

    private Table<Entity> Entities() => new(
        TableSet.Entities,
        [
            new("entity_type", ColumnType.Text, Meanings.OfColumn(TableSet.Entities, "entity_type"), static entity => Cell.Of(entity.EntityType.Name)) { IsRequired = true, Categories = CategoryList.EntityKind },
            Id(TableSet.Entities, null),
            new("name", ColumnType.Text, Meanings.OfColumn(TableSet.Entities, "name"), static entity => Cell.Of(EntityName.MainOf(entity))) { IsRequired = true },
        ],
        2,
        Dataset.Types.SelectMany(selection.Of));

    // The first field of every type; it has a column of its own, since it refers to the records.
    private static IEnumerable<Field> WithoutId(ObjectType type) => type.Fields.Skip(1);

    private static Column<Entity> Id(string table, string? refersTo) =>
        new("id", ColumnType.Text, Meanings.OfColumn(table, "id"), static entity => Cell.Of(entity.Key)) { IsRequired = true, RefersTo = refersTo };

    // A reference into one of several tables, which are together in that of all entities.
    private static IEnumerable<ForeignKey> JointKeys(Column[] columns) =>
        columns.Where(column => columns.Any(type => type.Name == $"{column.Name}_type")).Select(static column => new ForeignKey([$"{column.Name}_type", column.Name], TableSet.Entities, ["entity_type", "id"]));
}
