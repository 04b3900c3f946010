using KzSaData.Schema;

namespace KzSaData;

/// <summary>A type of entity: what one is called, what several are called, and which fields they have.</summary>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
public sealed class EntityType
{
    private readonly Table table;

    internal EntityType(Table table) => this.table = table;

    /// <summary>The name of one, such as <c>event</c>.</summary>
    public string Name => table.ObjectType.Name;

    /// <summary>The name of several, such as <c>events</c>: the folder of their seeds, and the table of an export.</summary>
    public string Plural => table.Path;

    /// <summary>The kind of record; null for entities that are none, such as actors.</summary>
    public RecordKind? RecordKind => table.HoldsRecords ? (RecordKind)(table.Id - TableId.Event + 1) : null;

    /// <summary>Their fields.</summary>
    public ObjectType ObjectType => table.ObjectType;

    internal TableId Id => table.Id;

    /// <summary>The name of one.</summary>
    public override string ToString() => Name;
}
