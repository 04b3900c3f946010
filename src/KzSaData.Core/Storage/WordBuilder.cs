using System.Text;

namespace KzSaData.Storage;

/// <summary>Collects, for each word that is searched, the rows that have it.</summary>
internal sealed class WordBuilder
{
    private readonly Dictionary<string, RowList> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RowList>.AlternateLookup<ReadOnlySpan<char>> wordsBySpan;
    private int row;

    private WordBuilder() => wordsBySpan = words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words in the order of their UTF-8 bytes.</summary>
    public IEnumerable<KeyValuePair<string, RowList>> Words
    {
        get
        {
            KeyValuePair<string, RowList>[] sorted = [.. words];
            byte[][] keys = Array.ConvertAll(sorted, static word => Encoding.UTF8.GetBytes(word.Key));
            Array.Sort(keys, sorted, Comparer<byte[]>.Create(static (a, b) => a.AsSpan().SequenceCompareTo(b)));
            return sorted;
        }
    }

    /// <summary>Collects the words of a table.</summary>
    public static WordBuilder Over(RowTable table)
    {
        WordBuilder builder = new();
        SearchedWords searched = new(table.Store);
        for (builder.row = 0; builder.row < table.Count; builder.row++)
        {
            searched.Of(table, builder.row, builder.Add);
        }

        return builder;
    }

    private void Add(ReadOnlySpan<char> word) =>
        (wordsBySpan.TryGetValue(word, out RowList? rows) ? rows : wordsBySpan[word] = new RowList()).Add(row);
}
