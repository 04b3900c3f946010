using KzSaData.Schema;

namespace KzSaData.Storage;

/// <summary>The columns and indexes of one kind of record in an image.</summary>
internal sealed class RecordIndex
{
    /// <summary>How many rows there are.</summary>
    public readonly int Rows;

    /// <summary>How many of them, the first, are dated.</summary>
    public readonly int Dated;

    /// <summary>How many blocks they take.</summary>
    public readonly int Blocks;

    /// <summary>Whether the image says of each row which rank it has among those of all kinds; one that is older than these numbers does not.</summary>
    public readonly bool HasRanks;

    /// <summary>The memory that they lie in.</summary>
    public readonly ImageMemory Memory;

    private readonly Section earliest;
    private readonly Section latest;
    private readonly Section widestEarliest;
    private readonly Section widestLatest;
    private readonly Section earliestOfRun;
    private readonly Section latestOfRun;
    private readonly Section ranks;
    private readonly Section postings;
    private readonly RowTable table;
    private readonly ulong stored;
    private WalkedIndex?[]? walked;

    /// <summary>The columns and indexes of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="stored">The indexes that the image has, each a bit.</param>
    public RecordIndex(RowTable table, ulong stored)
    {
        this.table = table;
        Memory = table.Store.Image.Memory;
        Rows = table.Count;
        Blocks = Block.Count(Rows);
        earliest = table.Section(SectionKind.Earliest, sizeof(int));
        latest = table.Section(SectionKind.Latest, sizeof(int));
        widestEarliest = table.Section(SectionKind.WidestEarliest, sizeof(int));
        widestLatest = table.Section(SectionKind.WidestLatest, sizeof(int));
        earliestOfRun = table.Section(SectionKind.EarliestOfRun, sizeof(int));
        latestOfRun = table.Section(SectionKind.LatestOfRun, sizeof(int));
        ranks = table.Section(SectionKind.Rank, sizeof(int));
        HasRanks = ranks.Count == Rows;
        postings = table.Section(SectionKind.Postings, sizeof(uint));
        Dated = Math.Min(Rows, earliest.Count);
        this.stored = stored;
    }

    /// <summary>The earliest day that the date of a row states; rows are in its order.</summary>
    public int Earliest(int row) => earliest.I32(row * 4L);

    /// <summary>The latest day that the date of a row states.</summary>
    public int Latest(int row) => latest.I32(row * 4L);

    /// <summary>A number that grows in the order of the rows' dates; the same for all undated rows, and greater than that of any date.</summary>
    public long DateKey(int row) => row < Dated ? ((long)Earliest(row) << 32) | (uint)(Latest(row) ^ int.MinValue) : long.MaxValue;

    /// <summary>The rank of a row among the records of all kinds, in the order of date and id.</summary>
    public int Rank(int row) => ranks.I32(row * 4L);

    /// <summary>The earliest day that the date of a row may truly mean: what its marks make of it.</summary>
    public int WidestEarliest(int row) => widestEarliest.I32(row * 4L);

    /// <summary>The latest day that the date of a row may truly mean.</summary>
    public int WidestLatest(int row) => widestLatest.I32(row * 4L);

    /// <summary>The earliest of the widest earliest days of a run of 64 dated rows.</summary>
    public int EarliestOfRun(int run) => earliestOfRun.I32(run * 4L);

    /// <summary>The latest of the widest latest days of a run of 64 dated rows.</summary>
    public int LatestOfRun(int run) => latestOfRun.I32(run * 4L);

    /// <summary>The first dated row whose earliest day is not before a day; the number of dated rows where there is none.</summary>
    public int FirstFrom(int day)
    {
        int low = 0;
        int high = Dated;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (Earliest(middle) < day)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The first row that has the same earliest and latest day as a dated row.</summary>
    public int FirstOfSameDate(int row)
    {
        (int earliest, int latest) = (Earliest(row), Latest(row));

        // In leaps that double until one goes too far, then by halves: the same rows stand side by side.
        int same = row;
        int leap = 1;
        while (same >= leap && Earliest(same - leap) == earliest && Latest(same - leap) == latest)
        {
            same -= leap;
            leap *= 2;
        }

        for (; leap > 0; leap /= 2)
        {
            if (same >= leap && Earliest(same - leap) == earliest && Latest(same - leap) == latest)
            {
                same -= leap;
            }
        }

        return same;
    }

    /// <summary>The rows that have a code or refer to a row of another table.</summary>
    public Posting Find(IndexKind index, uint key) => Entries(index).Find(key);

    /// <summary>How many keys an index has.</summary>
    public int KeyCount(IndexKind index) => Entries(index).Count;

    /// <summary>A key of an index and its rows.</summary>
    public (uint Key, Posting Rows) Entry(IndexKind index, int number) => Entries(index).At(number);

    // An index that the image does not have, since it is older than the index or was made by another rule, is made from its rows when first asked for.
    private IndexEntries Entries(IndexKind index)
    {
        if ((stored >> (int)index & 1) != 0)
        {
            return new IndexEntries(table.Section(SectionKind.FirstIndex + (int)index, IndexEntry.Length), postings, Blocks);
        }

        WalkedIndex?[] all = walked ?? Once.Publish(ref walked, new WalkedIndex?[StoredIndexes.Most]);
        return (all[(int)index] ?? Once.Publish(ref all[(int)index], WalkedIndex.Over(table, index))).Entries;
    }
}
