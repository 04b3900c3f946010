namespace KzSaData.Compilation;

/// <summary>Rows in order, each once.</summary>
internal sealed class RowList
{
    private int[] rows = new int[2];

    public int Count { get; private set; }

    public ReadOnlySpan<int> Rows => rows.AsSpan(0, Count);

    /// <summary>Adds a row that is not before the last one.</summary>
    public void Add(int row)
    {
        if (Count > 0 && rows[Count - 1] == row)
        {
            return;
        }

        if (Count == rows.Length)
        {
            Array.Resize(ref rows, Count * 2);
        }

        rows[Count++] = row;
    }
}
