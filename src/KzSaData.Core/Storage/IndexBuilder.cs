using KzSaData.Schema;
using KzSaData.Values;

namespace KzSaData.Storage;

/// <summary>Collects, for each key of each index, the rows that have it.</summary>
internal sealed class IndexBuilder
{
    private readonly SortedDictionary<IndexKind, Dictionary<uint, RowList>> indexes = [];
    private readonly Dictionary<string, RowList> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RowList>.AlternateLookup<ReadOnlySpan<char>> wordsBySpan;
    private readonly IndexKind? wanted;
    private int row;

    /// <summary>Begins without any key.</summary>
    /// <param name="wanted">The one index to collect, or null for all.</param>
    public IndexBuilder(IndexKind? wanted)
    {
        this.wanted = wanted;
        wordsBySpan = words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The indexes with their keys in order.</summary>
    public IEnumerable<(IndexKind Index, IEnumerable<KeyValuePair<uint, RowList>> Keys)> Indexes =>
        indexes.Select(static index => (index.Key, index.Value.OrderBy(static key => key.Key).AsEnumerable()));

    /// <summary>The words in the order of their UTF-8 bytes.</summary>
    public IEnumerable<KeyValuePair<string, RowList>> Words
    {
        get
        {
            KeyValuePair<string, RowList>[] sorted = [.. words];
            byte[][] keys = Array.ConvertAll(sorted, static word => System.Text.Encoding.UTF8.GetBytes(word.Key));
            Array.Sort(keys, sorted, Comparer<byte[]>.Create(static (a, b) => a.AsSpan().SequenceCompareTo(b)));
            return sorted;
        }
    }

    /// <summary>Indexes one index of a table, or all, and their words.</summary>
    /// <param name="table">The table.</param>
    /// <param name="wanted">The index, or null for all.</param>
    public static IndexBuilder Over(RowTable table, IndexKind? wanted)
    {
        IndexBuilder builder = new(wanted);
        ObjectType type = Tables.Of(table.Id).ObjectType;
        ImageExpansion expansion = new(table.Store.Image.Memory);
        IndexKeys keys = new(table.Store, wanted, builder.Add);
        for (builder.row = 0; builder.row < table.Count; builder.row++)
        {
            ObjectView view = table.View(builder.row);
            expansion.Add(view, type);
            keys.Of(view, type);
            if (wanted is null)
            {
                builder.AddWords(view, type);
            }
        }

        return builder;
    }

    /// <summary>Adds a row to a key; the rows of a key come in order.</summary>
    public void Add(IndexKind index, uint key, int atRow)
    {
        row = atRow;
        if (wanted is null || wanted == index)
        {
            Add(index, key);
        }
    }

    private void Add(IndexKind index, uint key)
    {
        if (!indexes.TryGetValue(index, out Dictionary<uint, RowList>? keys))
        {
            indexes[index] = keys = [];
        }

        (keys.TryGetValue(key, out RowList? rows) ? rows : keys[key] = new RowList()).Add(row);
    }

    private void AddWords(ObjectView view, ObjectType type)
    {
        foreach (Field field in type.Fields)
        {
            if (field.IsSearched)
            {
                ObjectView text = view.Object(field.Slot);
                for (int language = 0; language < text.SlotCount; language++)
                {
                    AddWords(WordFolding.Fold(text.Text(language) ?? string.Empty));
                }
            }
        }
    }

    private void AddWords(ReadOnlySpan<char> folded)
    {
        foreach (Range range in folded.Split(' '))
        {
            ReadOnlySpan<char> word = folded[range];
            if (!word.IsEmpty)
            {
                (wordsBySpan.TryGetValue(word, out RowList? rows) ? rows : wordsBySpan[word] = new RowList()).Add(row);
            }
        }
    }
}
