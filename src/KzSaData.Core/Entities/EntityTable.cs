using KzSaData.Image;
using KzSaData.Schema;

namespace KzSaData;

/// <summary>The rows of one table of an image, without regard to their type.</summary>
internal abstract class EntityTable
{
    public readonly Dataset Data;
    public readonly TableId Id;
    private readonly int count;
    private readonly Section rows;
    private readonly Section ids;

    private protected EntityTable(Dataset data, TableId id)
    {
        Data = data;
        Id = id;
        rows = data.Image.Section(id, SectionKind.Rows);
        ids = data.Image.Section(id, SectionKind.Ids);
        count = rows.Count;
    }

    public int Count
    {
        get
        {
            Data.Image.Memory.ThrowIfDisposed();
            return count;
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
        if ((uint)row >= (uint)count)
        {
            Refuse(row);
        }

        return new ObjectView(Data.Image, rows, row);
    }

    public Section Section(SectionKind kind) => Data.Image.Section(Id, kind);

    /// <summary>The row of an id, or -1. The ids lie in a hash table with open addressing, at most half full.</summary>
    public int Find(string id)
    {
        int slots = (int)(ids.Length / 4);
        uint mask = (uint)slots - 1;
        uint slot = IdHash.Of(id) & mask;
        for (int probes = 0; probes < slots; probes++)
        {
            int row = ids.I32(slot * 4L) - 1;
            if (row < 0)
            {
                return -1;
            }

            // The id is in the first slot of a row.
            if (IdHash.AreEqual(Data.Image.Utf8(rows.U32((long)row * rows.Stride)), id))
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

    private void Refuse(int row) =>
        throw new DatasetFormatException($"The image is damaged: it refers to row {row} of {Id}, which has {Count}. Get the file again, or compile it anew from its seeds.");
}
