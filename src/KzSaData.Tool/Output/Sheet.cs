namespace KzSaData.Tool.Output;

/// <summary>Rows under columns.</summary>
/// <param name="Name">Its name for programs.</param>
/// <param name="Title">Its title for people, or null.</param>
/// <param name="Columns">The columns; the first tells the rows apart.</param>
/// <param name="Rows">The rows, each with a cell for every column.</param>
internal sealed record Sheet(string Name, string? Title, IReadOnlyList<Column> Columns, IReadOnlyList<Cell[]> Rows) : Part
{
    /// <summary>The places of the columns that a reader is shown.</summary>
    public int[] ColumnsFor(Reader reader) => [.. Enumerable.Range(0, Columns.Count).Where(i => Columns[i].For == Reader.Anybody || Columns[i].For == reader)];
}
