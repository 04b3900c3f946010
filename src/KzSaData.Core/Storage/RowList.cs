namespace KzSaData.Storage;

/// <summary>Rows in order, each once.</summary>
/// <remarks>In pieces: one array that doubles would be moved again and again, and the large ones make the collector look through everything.</remarks>
internal sealed class RowList
{
    private const int PieceLength = 4096;
    private List<int[]>? full;
    private int[] last = new int[2];
    private int lastCount;

    public int Count => ((full?.Count ?? 0) * PieceLength) + lastCount;

    /// <summary>Adds a row that is not before the last one.</summary>
    public void Add(int row)
    {
        if (lastCount > 0 && last[lastCount - 1] == row)
        {
            return;
        }

        if (lastCount == PieceLength)
        {
            (full ??= []).Add(last);
            last = new int[PieceLength];
            lastCount = 0;
        }
        else if (lastCount == last.Length)
        {
            Array.Resize(ref last, Math.Min(PieceLength, lastCount * 2));
        }

        last[lastCount++] = row;
    }

    /// <summary>Copies the rows to where there is room for <see cref="Count"/> of them.</summary>
    public void CopyTo(Span<int> rows)
    {
        foreach (int[] piece in full ?? [])
        {
            piece.CopyTo(rows);
            rows = rows[PieceLength..];
        }

        last.AsSpan(0, lastCount).CopyTo(rows);
    }
}
