using System.Text;
using KzSaData.Image;
using KzSaData.Schema;

namespace KzSaData;

/// <summary>The rows of one table of an image, without regard to their type.</summary>
internal abstract class EntityTable
{
    public readonly Dataset Data;
    public readonly TableId Id;
    private protected readonly ImageMemory Memory;
    private protected readonly int RowCount;
    private readonly Section rows;
    private readonly int slots;
    private readonly Section ids;
    private readonly int idSlots;

    private protected EntityTable(Dataset data, TableId id)
    {
        Data = data;
        Id = id;
        Memory = data.Image.Memory;
        rows = data.Image.Section(id, SectionKind.Rows);
        ids = data.Image.Section(id, SectionKind.Ids);
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

    /// <summary>The entity of a row, always the same object.</summary>
    public abstract Entity EntityAt(int row);

    /// <summary>A new object for a row, which the table does not keep.</summary>
    public Entity Make(int row) => Id switch
    {
        TableId.Actor => new Actor(this, row),
        TableId.Place => new Place(this, row),
        TableId.Source => new Source(this, row),
        TableId.Event => new Event(this, row),
        TableId.Agreement => new Agreement(this, row),
        TableId.Investment => new Investment(this, row),
        TableId.Indicator => new Indicator(this, row),
        TableId.Programme => new Programme(this, row),
        TableId.Proposal => new Proposal(this, row),
        _ => throw new InvalidOperationException($"rows of {Id} are no entities"),
    };

    public ObjectView View(int row)
    {
        if ((uint)row >= (uint)RowCount)
        {
            Refuse(row);
        }

        return new ObjectView(Data.Image, rows, row);
    }

    /// <summary>What a slot of a row that the table has holds, as its view would say, without making one.</summary>
    public uint Slot(int row, int slot) =>
        (uint)slot < (uint)slots ? Memory.U32(rows.Start + ((long)row * rows.Stride) + (slot * 4L)) : 0;

    public Section Section(SectionKind kind) => Data.Image.Section(Id, kind);

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

    /// <summary>The items of a list of objects.</summary>
    public IReadOnlyList<TItem> List<TItem>(ObjectView view, int slot, Func<ObjectView, Dataset, TItem> make)
    {
        int count = view.ListCount(slot);
        if (count == 0)
        {
            return [];
        }

        TItem[] items = new TItem[count];
        for (int i = 0; i < count; i++)
        {
            items[i] = make(view.ListObject(slot, i), Data);
        }

        return Array.AsReadOnly(items);
    }

    /// <summary>The items of a list of numbers: codes or references.</summary>
    public IReadOnlyList<TItem> List<TItem>(ObjectView view, int slot, Func<uint, Dataset, TItem> make)
    {
        int count = view.ListCount(slot);
        if (count == 0)
        {
            return [];
        }

        TItem[] items = new TItem[count];
        for (int i = 0; i < count; i++)
        {
            items[i] = make(view.ListNumber(slot, i), Data);
        }

        return Array.AsReadOnly(items);
    }

    /// <summary>The object of a row, if somebody has looked at it before.</summary>
    private protected abstract Entity? Kept(int row);

    // What was made before is at hand; the row, its string and their pages of memory perhaps are not. The id is in the
    // first slot of a row, and it is ASCII: whatever text is looked up, only an id can be equal to one.
    private bool IsId(int row, string id) =>
        Kept(row) is { } entity ? entity.Key == id : Ascii.Equals(Data.Image.Utf8(rows.U32((long)row * rows.Stride)), id);

    private void Refuse(int row) =>
        throw new DatasetFormatException($"The image is damaged: it refers to row {row} of {Id}, which has {Count}. Get the file again, or compile it anew from its seeds.");
}
