using System.Text;
using KzSaData.Schema;
using KzSaData.Values;

namespace KzSaData.Storage;

/// <summary>Collects, for each word of the fields that are searched, the rows that have it.</summary>
internal sealed class WordBuilder
{
    private readonly Dictionary<string, RowList> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RowList>.AlternateLookup<ReadOnlySpan<char>> wordsBySpan;

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
        ObjectType type = Tables.Of(table.Id).ObjectType;
        ImageExpansion expansion = new(table.Store.Image.Memory);
        for (int row = 0; row < table.Count; row++)
        {
            ObjectView view = table.View(row);
            expansion.Add(view, type);
            foreach (Field field in type.Fields)
            {
                if (field.IsSearched)
                {
                    ObjectView text = view.Object(field.Slot);
                    for (int language = 0; language < text.SlotCount; language++)
                    {
                        builder.Add(WordFolding.Fold(text.Text(language) ?? string.Empty), row);
                    }
                }
            }
        }

        return builder;
    }

    private void Add(ReadOnlySpan<char> folded, int row)
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
