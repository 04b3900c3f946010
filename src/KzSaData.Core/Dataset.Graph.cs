using KzSaData.Image;
using KzSaData.Schema;

namespace KzSaData;

/// <content>Ways from one part of the dataset to another.</content>
public sealed partial class Dataset
{
    private IReadOnlyList<CurationNote>? notes;
    private IReadOnlyList<DatasetChange>? changes;

    /// <summary>Every record of all six kinds, kind by kind in order of date and id.</summary>
    public IEnumerable<DatasetRecord> Records
    {
        get
        {
            foreach (EntityTable table in RecordTables())
            {
                for (int row = 0; row < table.Count; row++)
                {
                    yield return (DatasetRecord)table.EntityAt(row);
                }
            }
        }
    }

    /// <summary>Every curation note with the record, actor, place or source it is about.</summary>
    public IReadOnlyList<CurationNote> Notes => InUse.notes ?? First(ref notes, FindNotes());

    /// <summary>What was published and changed afterwards: corrections and retired ids, the oldest first.</summary>
    public IReadOnlyList<DatasetChange> Changes => InUse.changes ?? First(ref changes, FindChanges());

    /// <summary>The record of an id, whatever its kind; the successor of a retired id; or null.</summary>
    /// <param name="id">The id as text; record ids are unique over all kinds.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public DatasetRecord? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        foreach (EntityTable table in RecordTables())
        {
            if (table.Find(id) is int row and >= 0)
            {
                return (DatasetRecord)table.EntityAt(row);
            }
        }

        return FindRetired(id)?.Successor;
    }

    internal DatasetRecord RecordAt(uint reference) => (DatasetRecord)RecordTable(RecordReference.Table(reference)).EntityAt(RecordReference.Row(reference));

    /// <summary>The records of all kinds that an index leads to.</summary>
    internal IReadOnlyList<DatasetRecord> RecordsOf(IndexKind index, int row) => RecordsOf(index, (uint)row);

    internal IReadOnlyList<DatasetRecord> LinksTo(DatasetRecord record) => RecordsOf(IndexKind.LinksTo, RecordReference.Pack(record.Table.Id, record.Row));

    internal Coverages CoverageOf(TableId table) => new(this, (RecordKind)(table - TableId.Event + 1));

    internal RetiredId? FindRetired(string id)
    {
        UntypedTable table = Rows(TableId.Retired);
        return table.Find(id) is int row and >= 0 ? new RetiredId(this, table.View(row)) : null;
    }

    internal IEnumerable<EntityTable> RecordTables()
    {
        for (TableId table = TableId.Event; table <= TableId.Proposal; table++)
        {
            yield return RecordTable(table);
        }
    }

    internal EntityTable RecordTable(TableId table) => table switch
    {
        TableId.Event => Events.Table,
        TableId.Agreement => Agreements.Table,
        TableId.Investment => Investments.Table,
        TableId.Indicator => Indicators.Table,
        TableId.Programme => Programmes.Table,
        TableId.Proposal => Proposals.Table,
        _ => throw new DatasetFormatException("The image is damaged: it refers to a kind of record that does not exist. Get the file again, or compile it anew from its seeds."),
    };

    /// <summary>The table of an id, for whoever needs no types.</summary>
    internal EntityTable TableOf(TableId table) => table switch
    {
        TableId.Actor => ActorTable,
        TableId.Place => PlaceTable,
        TableId.Source => SourceTable,
        >= TableId.Event => RecordTable(table),
        _ => Rows(table),
    };

    private IReadOnlyList<DatasetRecord> RecordsOf(IndexKind index, uint key)
    {
        List<DatasetRecord> found = [];
        Add(Events, index, key, found);
        Add(Agreements, index, key, found);
        Add(Investments, index, key, found);
        Add(Indicators, index, key, found);
        Add(Programmes, index, key, found);
        Add(Proposals, index, key, found);
        return found.AsReadOnly();
    }

    private static void Add<T>(RecordSet<T> records, IndexKind index, uint key, List<DatasetRecord> found)
        where T : DatasetRecord => found.AddRange(records.With(index, key));

    private IReadOnlyList<CurationNote> FindNotes()
    {
        List<CurationNote> found = [];
        AddNotes(Events, found);
        AddNotes(Agreements, found);
        AddNotes(Investments, found);
        AddNotes(Indicators, found);
        AddNotes(Programmes, found);
        AddNotes(Proposals, found);
        foreach (Entity entity in Actors.Concat<Entity>(Places).Concat(Sources))
        {
            found.AddRange(entity.Notes);
        }

        return found.AsReadOnly();
    }

    private static void AddNotes<T>(RecordSet<T> records, List<CurationNote> found)
        where T : DatasetRecord
    {
        foreach (T record in records.Noted())
        {
            found.AddRange(record.Notes);
        }
    }

    private IReadOnlyList<DatasetChange> FindChanges()
    {
        List<DatasetChange> found = [.. All(TableId.Correction, static (data, view) => new Correction(data, view)), .. All(TableId.Retired, static (data, view) => new RetiredId(data, view))];
        return found.OrderBy(static change => change.Date.EarliestKey).ToArray().AsReadOnly();
    }

    private IReadOnlyList<T> All<T>(TableId id, Func<Dataset, ObjectView, T> make)
    {
        UntypedTable table = Rows(id);
        T[] all = new T[table.Count];
        for (int row = 0; row < all.Length; row++)
        {
            all[row] = make(this, table.View(row));
        }

        return Array.AsReadOnly(all);
    }

    private UntypedTable Rows(TableId id) => new(this, id);
}
