using KzSaData.Image;
using KzSaData.Schema;

namespace KzSaData;

/// <summary>The columns and indexes of one kind of record in an image.</summary>
internal sealed class RecordIndex
{
    /// <summary>How many rows there are.</summary>
    public readonly int Rows;

    /// <summary>How many of them, the first, are dated.</summary>
    public readonly int Dated;

    /// <summary>How many blocks they take.</summary>
    public readonly int Blocks;

    /// <summary>The memory that they lie in.</summary>
    public readonly ImageMemory Memory;

    private readonly Section earliest;
    private readonly Section latest;
    private readonly Section latestOfRun;
    private readonly Section postings;
    private readonly Section words;
    private readonly EntityTable table;

    public RecordIndex(EntityTable table)
    {
        this.table = table;
        Memory = table.Data.Image.Memory;
        Rows = table.Count;
        Blocks = Block.Count(Rows);
        earliest = table.Section(SectionKind.Earliest);
        latest = table.Section(SectionKind.Latest);
        latestOfRun = table.Section(SectionKind.LatestOfRun);
        postings = table.Section(SectionKind.Postings);
        words = table.Section(SectionKind.Words);
        Dated = Math.Min(Rows, earliest.Count);
    }

    public int Earliest(int row) => earliest.I32(row * 4L);

    public int Latest(int row) => latest.I32(row * 4L);

    /// <summary>The latest of the latest days of a run of 64 dated rows.</summary>
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
    public Posting Find(IndexKind index, uint key)
    {
        Section entries = Index(index);
        int low = 0;
        int high = entries.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            uint found = entries.U32(middle * 8L);
            if (found == key)
            {
                return new Posting(postings, entries.U32((middle * 8L) + 4));
            }

            if (found < key)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return Posting.None;
    }

    /// <summary>How many keys an index has.</summary>
    public int KeyCount(IndexKind index) => Index(index).Count;

    /// <summary>A key of an index and its rows.</summary>
    public (uint Key, Posting Rows) Entry(IndexKind index, int number)
    {
        Section entries = Index(index);
        return (entries.U32(number * 8L), new Posting(postings, entries.U32((number * 8L) + 4)));
    }

    /// <summary>The words that begin with a prefix, as a range of numbers.</summary>
    public (int From, int To) WordsFrom(ReadOnlySpan<byte> prefix) => (FirstWord(prefix, orLonger: false), FirstWord(prefix, orLonger: true));

    /// <summary>The rows that have a word.</summary>
    public Posting Word(int number) => new(postings, words.U32((number * 8L) + 4));

    private Section Index(IndexKind index) => table.Section(SectionKind.FirstIndex + (int)index);

    // The first word that is not before the prefix; with orLonger, the first after all words that begin with it.
    private int FirstWord(ReadOnlySpan<byte> prefix, bool orLonger)
    {
        int low = 0;
        int high = words.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            ReadOnlySpan<byte> word = table.Data.Image.Utf8(words.U32(middle * 8L));
            bool before = word.SequenceCompareTo(prefix) < 0 || (orLonger && word.StartsWith(prefix));
            if (before)
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
}
