namespace KzSaData.Export.Tables;

/// <summary>A tidy table: each row is about one thing, each column says one thing of it.</summary>
/// <param name="name">Its name, in lower case with underscores.</param>
/// <param name="columns">Its columns.</param>
/// <param name="keyLength">How many of its first columns are its key.</param>
internal abstract class Table(string name, IReadOnlyList<Column> columns, int keyLength)
{
    public string Name => name;

    public string Meaning { get; } = Meanings.OfTable(name);

    public IReadOnlyList<Column> Columns => columns;

    /// <summary>The columns that tell its rows apart.</summary>
    public IReadOnlyList<string> Key { get; } = [.. columns.Take(keyLength).Select(static column => column.Name)];

    /// <summary>Keys of several columns; those of one column stand with it.</summary>
    public IReadOnlyList<ForeignKey> JointKeys { get; init; } = [];

    /// <summary>The columns that refer to other tables.</summary>
    public IEnumerable<ForeignKey> ForeignKeys =>
        columns.Where(static column => column is { RefersTo: not null, Type: not ColumnType.List }).Select(static column => new ForeignKey([column.Name], column.RefersTo!, ["id"])).Concat(JointKeys);

    /// <summary>The rows in their order, made one by one: a cell for each column.</summary>
    public abstract IEnumerable<Cell[]> Rows { get; }
}
