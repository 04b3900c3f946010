using KzSaData.Schema;

namespace KzSaData.Storage;

/// <summary>Collects, for each key of each index, the rows that have it.</summary>
internal sealed class IndexBuilder
{
    private readonly SortedDictionary<IndexKind, Dictionary<uint, RowList>> indexes = [];
    private readonly IndexKind? wanted;
    private int row;

    /// <summary>Begins without any key.</summary>
    /// <param name="wanted">The one index to collect, or null for all.</param>
    public IndexBuilder(IndexKind? wanted) => this.wanted = wanted;

    /// <summary>The indexes with their keys in order.</summary>
    public IEnumerable<(IndexKind Index, IEnumerable<KeyValuePair<uint, RowList>> Keys)> Indexes =>
        indexes.Select(static index => (index.Key, index.Value.OrderBy(static key => key.Key).AsEnumerable()));

    /// <summary>Indexes one index of a table, or all.</summary>
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
}
