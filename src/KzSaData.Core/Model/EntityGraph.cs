using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData.Model;

/// <summary>The entities of an opened image, and the ways from one to another.</summary>
/// <remarks>It knows nothing of queries; <see cref="Dataset"/> is what users see of it.</remarks>
internal sealed class EntityGraph(Store store)
{
    public readonly Store Store = store;
    private EntityTable?[]? tables;
    private ReleaseInfo? release;
    private IReadOnlyList<CoverageStatement>? coverage;
    private IReadOnlyList<DatasetChange>? changes;

    public EntityTable<Actor> Actors => (EntityTable<Actor>)Table(TableId.Actor);

    public EntityTable<Place> Places => (EntityTable<Place>)Table(TableId.Place);

    public EntityTable<Publisher> Publishers => (EntityTable<Publisher>)Table(TableId.Publisher);

    public EntityTable<Source> Sources => (EntityTable<Source>)Table(TableId.Source);

    public ReleaseInfo Release => release ?? Once.Publish(ref release, new ReleaseInfo(this, Store.Table(TableId.Release).View(0)));

    public IReadOnlyList<CoverageStatement> Coverage => coverage ?? Once.Publish(ref coverage, All(TableId.Coverage, static (graph, view) => new CoverageStatement(graph, view)));

    /// <summary>Corrections and retired ids, the oldest first.</summary>
    public IReadOnlyList<DatasetChange> Changes => changes ?? Once.Publish(ref changes, FindChanges());

    /// <summary>A table of entities.</summary>
    public EntityTable Table(TableId id)
    {
        EntityTable?[] all = tables ?? Once.Publish(ref tables, new EntityTable?[ImageFormat.MostTables]);
        return (uint)id < (uint)all.Length
            ? all[(int)id] ?? Once.Publish(ref all[(int)id], EntityKinds.Open(this, id))
            : throw DatasetFormatException.Damaged($"it refers to table {(int)id}, which does not exist");
    }

    /// <summary>The tables of records, in the order of their kinds.</summary>
    public IEnumerable<EntityTable> RecordTables()
    {
        foreach (Table table in Tables.All)
        {
            if (table.HoldsRecords)
            {
                yield return Table(table.Id);
            }
        }
    }

    /// <summary>The entity that a packed reference leads to.</summary>
    public Entity EntityAt(uint reference) => Table(RecordReference.Table(reference)).EntityAt(RecordReference.Row(reference));

    /// <summary>The record that a packed reference leads to.</summary>
    public DatasetRecord RecordAt(uint reference) =>
        EntityAt(reference) as DatasetRecord
            ?? throw DatasetFormatException.Damaged("it refers to something that is no record");

    /// <summary>The records of all kinds that an index leads to, in order of date (undated ones last), then of id.</summary>
    public IReadOnlyList<DatasetRecord> RecordsOf(IndexKind index, uint key)
    {
        // What is compared is read before: what a comparison throws, sorting hides in an exception of its own.
        List<(long Date, string Key, DatasetRecord Record)> found = [];
        foreach (EntityTable table in RecordTables())
        {
            foreach (int row in table.Index.Find(index, key).Rows())
            {
                DatasetRecord record = (DatasetRecord)table.EntityAt(row);
                found.Add((table.Index.DateKey(row), record.Key, record));
            }
        }

        found.Sort(static (a, b) => a.Date != b.Date ? a.Date.CompareTo(b.Date) : string.CompareOrdinal(a.Key, b.Key));
        return found.ConvertAll(static pair => pair.Record).AsReadOnly();
    }

    public RetiredId? FindRetired(string id)
    {
        RowTable table = Store.Table(TableId.Retired);
        return table.Find(id) is int row and >= 0 ? new RetiredId(this, table.View(row)) : null;
    }

    /// <summary>All rows of a table that are no entities.</summary>
    public IReadOnlyList<T> All<T>(TableId id, Func<EntityGraph, ObjectView, T> make)
    {
        RowTable table = Store.Table(id);
        ObjectType type = Tables.Of(id).ObjectType;
        ImageExpansion expansion = new(Store.Image.Memory);
        T[] all = new T[table.Count];
        for (int row = 0; row < all.Length; row++)
        {
            expansion.Add(table.View(row), type);
            all[row] = make(this, table.View(row));
        }

        return Array.AsReadOnly(all);
    }

    /// <summary>The items of a list of objects.</summary>
    public IReadOnlyList<TItem> List<TItem>(ObjectView view, int slot, Func<ObjectView, EntityGraph, TItem> make)
    {
        int count = view.ListCount(slot);
        if (count == 0)
        {
            return [];
        }

        TItem[] items = new TItem[count];
        for (int i = 0; i < count; i++)
        {
            items[i] = make(view.ListObject(slot, i), this);
        }

        return new FixedList<TItem>(items);
    }

    /// <summary>The items of a list of texts.</summary>
    public IReadOnlyList<string> Texts(ObjectView view, int slot) => List(view, slot, static (text, graph) => graph.Store.Image.Text(text) ?? string.Empty);

    /// <summary>The items of a list of numbers: codes or references.</summary>
    public IReadOnlyList<TItem> List<TItem>(ObjectView view, int slot, Func<uint, EntityGraph, TItem> make)
    {
        int count = view.ListCount(slot);
        if (count == 0)
        {
            return [];
        }

        TItem[] items = new TItem[count];
        for (int i = 0; i < count; i++)
        {
            items[i] = make(view.ListNumber(slot, i), this);
        }

        return new FixedList<TItem>(items);
    }

    private IReadOnlyList<DatasetChange> FindChanges()
    {
        List<DatasetChange> found = [.. All(TableId.Correction, static (graph, view) => new Correction(graph, view)), .. All(TableId.Retired, static (graph, view) => new RetiredId(graph, view))];
        return found.OrderBy(static change => change.Date.EarliestKey).ToArray().AsReadOnly();
    }
}
