using KzSaData.Image;

namespace KzSaData.Compilation;

/// <summary>Collects, for each key of each index, the rows that have it.</summary>
internal sealed class IndexSink
{
    private readonly SortedDictionary<IndexKind, Dictionary<uint, RowList>> indexes = [];
    private readonly Dictionary<string, RowList> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RowList>.AlternateLookup<ReadOnlySpan<char>> wordsBySpan;

    public IndexSink() => wordsBySpan = words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The row that is being indexed; rows come in order.</summary>
    public int Row { get; set; }

    public void Add(IndexKind index, uint key)
    {
        if (!indexes.TryGetValue(index, out Dictionary<uint, RowList>? keys))
        {
            indexes[index] = keys = [];
        }

        (keys.TryGetValue(key, out RowList? rows) ? rows : keys[key] = new RowList()).Add(Row);
    }

    public void Add<TCode>(IndexKind index, TCode code)
        where TCode : struct, Enum => Add(index, CodeValue.Of(code));

    public void Add(IndexKind index, Entity? entity)
    {
        if (entity is not null)
        {
            Add(index, (uint)entity.Row);
        }
    }

    /// <summary>An actor, and the state that it stands for where states stand for their actors.</summary>
    public void AddWithHome(IndexKind exactly, IndexKind orHome, Actor actor)
    {
        Add(exactly, actor);
        Add(orHome, actor);
        Add(orHome, actor.Country);
    }

    public void AddWords(LocalizedText text)
    {
        foreach (string language in LocalizedText.Languages)
        {
            if (text.Has(language))
            {
                AddWords(WordFolding.Fold(text[language]));
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
                (wordsBySpan.TryGetValue(word, out RowList? rows) ? rows : wordsBySpan[word] = new RowList()).Add(Row);
            }
        }
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
}
