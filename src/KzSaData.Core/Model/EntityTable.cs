using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData.Model;

/// <summary>A table whose rows are entities, without regard to their type.</summary>
internal abstract class EntityTable(EntityGraph graph, TableId id) : RowTable(graph.Store, id)
{
    /// <summary>How many objects a page keeps.</summary>
    public const int PageSize = 1024;

    public readonly EntityGraph Graph = graph;

    /// <summary>Whether what the image holds of support and disputes was made by this library's rule; else it is not read, but made from the rows.</summary>
    public readonly bool HasSupport = Derivations.HasSupport(graph.Store.Image, SupportRule.Number);

    private ObjectType? type;
    private RecordIndex? index;
    private ImageMemory? totals;

    /// <summary>The kind of its records; meaningless for tables that hold none.</summary>
    public RecordKind RecordKind => (RecordKind)(Id - TableId.Event + 1);

    /// <summary>The columns and indexes of a table of records.</summary>
    public RecordIndex Index => index ?? Once.Publish(ref index, new RecordIndex(this, IndexesToRead));

    /// <summary>The indexes that can be read as the image has them, each a bit; all others are made from the rows.</summary>
    public ulong IndexesToRead => StoredIndexes.Of(this) & (HasSupport ? ulong.MaxValue : ~DerivedColumns.RuledIndexes);

    /// <summary>Of investments, the column that totals are made of. It follows from the rule too: it says which sums are disputed.</summary>
    public Section Totals
    {
        get
        {
            ThrowIfDisposed();
            return HasSupport
                ? Section(SectionKind.Totals, TotalsRow.Length)
                : (totals ?? Once.Publish(ref totals, ImageMemory.FromBytes(DerivedColumns.TotalsOf(this).Written))).Whole(TotalsRow.Length);
        }
    }

    /// <summary>The entity of a row, always the same object.</summary>
    public abstract Entity EntityAt(int row);

    /// <summary>The objects of a row and of those that share its page, as far as they were made before.</summary>
    public abstract Entity?[] PageOf(int row);

    public void ThrowIfDisposed() => Memory.ThrowIfDisposed();

    /// <summary>A new object for a row, which the table does not keep.</summary>
    public Entity Make(int row) => EntityKinds.Make(this, row);

    /// <summary>The type of the rows.</summary>
    public ObjectType ObjectType => type ?? Once.Publish(ref type, Tables.Of(Id).ObjectType);

    /// <summary>The items of a list of objects. What they come to is looked at before any is made.</summary>
    public IReadOnlyList<TItem> List<TItem>(ObjectView view, int slot, Func<ObjectView, EntityGraph, TItem> make)
    {
        CheckExpansion(view, slot);
        return Graph.List(view, slot, make);
    }

    /// <summary>The items of a list of texts.</summary>
    public IReadOnlyList<string> Texts(ObjectView view, int slot)
    {
        CheckExpansion(view, slot);
        return Graph.Texts(view, slot);
    }

    /// <summary>The items of a list of numbers: codes or references. It comes to what it is long.</summary>
    public IReadOnlyList<TItem> List<TItem>(ObjectView view, int slot, Func<uint, EntityGraph, TItem> make) => Graph.List(view, slot, make);

    /// <inheritdoc/>
    public override IndexBuilder Walk(IndexKind index) => DerivedColumns.Has(index) ? DerivedColumns.IndexOf(this, index) : base.Walk(index);

    private void CheckExpansion(ObjectView view, int slot)
    {
        if (view.Has(slot))
        {
            RowExpansion.Check(view, ObjectType.At(slot));
        }
    }
}
