using System.Text.Json;
using System.Text.Json.Serialization;
using KzSaData.Model;
using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData;

/// <summary>Anything that a dataset knows by an id: a record, an actor, a place, a publisher or a source.</summary>
/// <remarks>An entity is a view of its dataset: what it holds is read when asked for, and kept. Two entities are the same when they are the same object.</remarks>
/// <threadsafety>Immutable to its users, and safe to use from several threads.</threadsafety>
[JsonConverter(typeof(DatasetObjectConverter<Entity>))]
public abstract class Entity : IDatasetObject
{
    private protected Entity(EntityTable table, int row)
    {
        Table = table;
        Row = row;
    }

    /// <summary>The id as text, the same as the typed <c>Id</c>.</summary>
    public string Key => field ??= View.RequiredText(0);

    /// <summary>What a curator found wrong or uncertain about it; usually empty.</summary>
    public IReadOnlyList<CurationNote> Notes => field ??= Table.List(View, NotesSlot, (view, _) => new CurationNote(this, view));

    /// <summary>Its type: what it is called, and which fields it may have.</summary>
    public EntityType EntityType => Tables.Of(Table.Id).EntityType!;

    /// <summary>Its fields as data, for programs that take every type as it comes.</summary>
    public ObjectValue Fields
    {
        get
        {
            // Whoever walks all of it must not walk for ever.
            RowExpansion.Check(View, Table.ObjectType);
            return new(View, EntityType.ObjectType, Graph);
        }
    }

    /// <summary>What a reader would call it: the title or the name.</summary>
    internal abstract LocalizedText DisplayName { get; }

    internal EntityTable Table { get; }

    internal int Row { get; }

    internal ObjectView View => Table.View(Row);

    internal EntityGraph Graph => Table.Graph;

    private protected abstract int NotesSlot { get; }

    /// <summary>The code of a slot, checked as <see cref="StoredCode"/> says.</summary>
    private protected TCode Code<TCode>(int slot, TCode last)
        where TCode : struct, Enum => StoredCode.Of(Table.Slot(Row, slot), last);

    /// <inheritdoc/>
    void IDatasetObject.WriteComputed(Utf8JsonWriter writer) => WriteComputed(writer);

    /// <summary>Writes the members of its JSON that are computed.</summary>
    private protected virtual void WriteComputed(Utf8JsonWriter writer)
    {
    }

    /// <summary>The id and the name in the first language, for debuggers and logs.</summary>
    public override string ToString() => $"{Key}: {DisplayName}";
}
