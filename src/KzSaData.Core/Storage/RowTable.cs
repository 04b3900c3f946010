using System.Text;
using KzSaData.Schema;

namespace KzSaData.Storage;

/// <summary>The rows of one table of an image, found by number or by id.</summary>
internal class RowTable
{
    public readonly Store Store;
    public readonly TableId Id;
    protected readonly ImageMemory Memory;
    protected readonly int RowCount;
    private readonly Section rows;
    private readonly int slots;
    private readonly Section ids;
    private readonly int idSlots;
    private WordList? words;

    public RowTable(Store store, TableId id)
    {
        Store = store;
        Id = id;
        Memory = store.Image.Memory;
        rows = store.Image.Section(id, SectionKind.Rows);
        if (rows.Length > 0 && (rows.Stride == 0 || rows.Stride % sizeof(uint) != 0 || rows.Length % rows.Stride != 0 || rows.Count > RecordReference.MostRows))
        {
            throw DatasetFormatException.Damaged($"the rows of {id} take {rows.Length} bytes, {rows.Stride} each");
        }

        ids = store.Image.Section(id, SectionKind.Ids, sizeof(ulong));
        RowCount = rows.Count;
        slots = rows.Stride / 4;
        idSlots = ids.Count;
    }

    public int Count
    {
        get
        {
            Memory.ThrowIfDisposed();
            return RowCount;
        }
    }

    /// <summary>The words of the fields that are searched.</summary>
    public WordList Words
    {
        get
        {
            Memory.ThrowIfDisposed();
            return words ?? Once.Publish(ref words, WordList.Of(this));
        }
    }

    public ObjectView View(int row)
    {
        if ((uint)row >= (uint)RowCount)
        {
            ThrowNoRow(row);
        }

        return new ObjectView(Store.Image, rows, row);
    }

    /// <summary>What a slot of a row that the table has holds, as its view would say, without making one.</summary>
    public uint Slot(int row, int slot) =>
        (uint)slot < (uint)slots ? Memory.U32(rows.Start + ((long)row * rows.Stride) + (slot * 4L)) : 0;

    /// <summary>The id of a row that the table has: it is in the first slot, and it is ASCII.</summary>
    public ReadOnlySpan<byte> IdOf(int row) => Store.Image.Utf8(rows.U32((long)row * rows.Stride));

    /// <summary>A section of the table whose items have a fixed length.</summary>
    public Section Section(SectionKind kind, int stride) => Store.Image.Section(Id, kind, stride);

    /// <summary>The row of an id, or -1. The ids lie in a hash table with open addressing, at most half full.</summary>
    public int Find(string id)
    {
        ulong hash = IdHash.Of(id);
        ReadOnlySpan<ulong> entries = ids.Words(0, idSlots);
        uint mask = (uint)entries.Length - 1;
        uint slot = (uint)hash & mask;
        for (int probes = 0; probes < entries.Length; probes++)
        {
            ulong entry = entries[(int)slot];
            int row = (int)entry - 1;
            if (row < 0)
            {
                return -1;
            }

            if (entry == IdHash.Entry(hash, row) && IsId(row, id))
            {
                return row;
            }

            slot = (slot + 1) & mask;
        }

        return -1;
    }

    /// <summary>An index of the table, made from its rows.</summary>
    public virtual IndexBuilder Walk(IndexKind index) => IndexBuilder.Over(this, index);

    /// <summary>The id of a row, where an object of the row is at hand that knows it; else null.</summary>
    protected virtual string? CachedId(int row) => null;

    // What was made before is at hand; the row, its string and their pages of memory perhaps are not. Whatever text is looked
    // up, only an id can be equal to one.
    private bool IsId(int row, string id) =>
        CachedId(row) is { } known ? known == id : Ascii.Equals(IdOf(row), id);

    private void ThrowNoRow(int row) => throw DatasetFormatException.Damaged($"it refers to row {row} of {Id}, which has {Count}");
}
