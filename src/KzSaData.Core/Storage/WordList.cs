using System.Text;

namespace KzSaData.Storage;

/// <summary>The words of a table in the order of their UTF-8 bytes, each with the rows that have it.</summary>
internal sealed class WordList
{
    /// <summary>How many words there are.</summary>
    public readonly int Count;

    private readonly Section entries;
    private readonly Section texts;
    private readonly Section postings;
    private readonly int blocks;

    private WordList(Section entries, Section texts, Section postings, int blocks)
    {
        this.entries = entries;
        this.texts = texts;
        this.postings = postings;
        this.blocks = blocks;
        Count = entries.Count;
    }

    /// <summary>The words of a table, as its image has them; where it has none, or such as other rules have folded, made from its rows.</summary>
    public static WordList Of(RowTable table) => Derivations.HasWords(table.Store.Image) ? Stored(table) : Walked(table);

    /// <summary>The words that the image has.</summary>
    public static WordList Stored(RowTable table) =>
        new(table.Section(SectionKind.Words, IndexEntry.Length), table.Store.Image.IndexTexts, table.Section(SectionKind.Postings, sizeof(uint)), Block.Count(table.Count));

    /// <summary>A word.</summary>
    public ReadOnlySpan<byte> Text(int number)
    {
        uint offset = entries.U32((long)number * IndexEntry.Length);
        return texts.Bytes(offset + 4L, texts.I32(offset));
    }

    /// <summary>The rows that have a word.</summary>
    public Posting Rows(int number) => new(postings, blocks, entries.U32(((long)number * IndexEntry.Length) + 4));

    /// <summary>The words that begin with a prefix, as a range of numbers.</summary>
    public (int From, int To) BeginningWith(ReadOnlySpan<byte> prefix)
    {
        int first = FirstFrom(prefix);

        // In leaps that double until one goes too far, then by halves: words that begin alike stand side by side.
        int last = first;
        int leap = 1;
        while (last + leap <= Count && Text(last + leap - 1).StartsWith(prefix))
        {
            last += leap;
            leap *= 2;
        }

        for (; leap > 0; leap /= 2)
        {
            if (last + leap <= Count && Text(last + leap - 1).StartsWith(prefix))
            {
                last += leap;
            }
        }

        return (first, last);
    }

    /// <summary>The number of a word, or -1.</summary>
    public int Find(ReadOnlySpan<byte> word)
    {
        int number = FirstFrom(word);
        return number < Count && Text(number).SequenceEqual(word) ? number : -1;
    }

    private static WordList Walked(RowTable table)
    {
        ByteSink index = new();
        ByteSink pool = new();
        PostingWriter lists = new();
        foreach ((string word, RowList rows) in WordBuilder.Over(table).Words)
        {
            index.U32((uint)pool.Length);
            index.U32(lists.Add(rows));
            int length = Encoding.UTF8.GetByteCount(word);
            pool.U32((uint)length);
            Encoding.UTF8.GetBytes(word, pool.Reserve(length));
        }

        return new WordList(SectionOf(index, IndexEntry.Length), SectionOf(pool, 1), SectionOf(lists.Bytes, sizeof(uint)), Block.Count(table.Count));
    }

    private static Section SectionOf(ByteSink bytes, int stride) => ImageMemory.FromBytes(bytes.Written).Whole(stride);

    // The first word that is not before another one.
    private int FirstFrom(ReadOnlySpan<byte> word)
    {
        int low = 0;
        int high = Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (Text(middle).SequenceCompareTo(word) < 0)
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
