using KzSaData.Export.Jobs;

namespace KzSaData.Export.Tables;

/// <summary>The table of all that entities are or were called, in every language.</summary>
internal static class NameTable
{
    private const string Name = "names";

    public static Table Of(Selection selection) => new Table<EntityName>(
        Name,
        [
            new("entity_type", ColumnType.Text, Meaning("entity_type"), static name => Cell.Of(name.Entity.EntityType.Name)) { IsRequired = true, Categories = CategoryList.EntityKind },
            new("entity", ColumnType.Text, Meaning("entity"), static name => Cell.Of(name.Entity.Key)) { IsRequired = true },
            new("position", ColumnType.Integer, Meaning("position"), static name => Cell.Of(name.Position)) { IsRequired = true },
            new("kind", ColumnType.Text, Meaning("kind"), static name => Cell.Of(name.Kind)) { IsRequired = true, Categories = CategoryList.NameKind },
            new("language", ColumnType.Text, Meaning("language"), static name => Cell.Of(name.Language)),
            new("text", ColumnType.Text, Meaning("text"), static name => Cell.Of(name.Text)) { IsRequired = true },
        ],
        3,
        Dataset.Types.SelectMany(selection.Of).SelectMany(EntityName.Of))
    {
        JointKeys = [new ForeignKey(["entity_type", "entity"], TableSet.Entities, ["entity_type", "id"])],
    };

    private static Meaning Meaning(string column) => Meanings.OfColumn(Name, column);
}
