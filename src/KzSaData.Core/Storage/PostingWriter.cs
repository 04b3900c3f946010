namespace KzSaData.Storage;

/// <summary>Writes lists of rows as <see cref="Posting"/> reads them.</summary>
internal sealed class PostingWriter
{
    // Room for the rows of a list in one piece.
    private int[] room = new int[Block.Rows];

    public PostingWriter() => Bytes.U32(0); // An empty list at 0.

    public ByteSink Bytes { get; } = new();

    /// <summary>Writes a list and answers the reference to it.</summary>
    public uint Add(RowList list)
    {
        if (list.Count > room.Length)
        {
            room = new int[list.Count * 2];
        }

        Span<int> rows = room.AsSpan(0, list.Count);
        list.CopyTo(rows);
        return Add(rows);
    }

    private uint Add(ReadOnlySpan<int> rows)
    {
        if (rows.Length == 1)
        {
            return Posting.Single | (uint)rows[0];
        }

        List<(int Block, int From, int To)> blocks = [];
        for (int from = 0, to = 0; from < rows.Length; from = to)
        {
            int block = rows[from] / Block.Rows;
            while (to < rows.Length && rows[to] / Block.Rows == block)
            {
                to++;
            }

            blocks.Add((block, from, to));
        }

        uint reference = (uint)(Bytes.Length / 4);
        Bytes.U32((uint)blocks.Count);
        int entries = Bytes.Length;
        Bytes.Reserve(blocks.Count * 12).Clear();
        for (int i = 0; i < blocks.Count; i++)
        {
            (int block, int from, int to) = blocks[i];
            Bytes.U32At(entries + (i * 12), (uint)block);
            Bytes.U32At(entries + (i * 12) + 4, (uint)(to - from));
            Bytes.U32At(entries + (i * 12) + 8, (uint)(Bytes.Length / 4));
            Write(rows[from..to]);
        }

        return reference;
    }

    private void Write(ReadOnlySpan<int> rows)
    {
        if (rows.Length <= Posting.MostListed)
        {
            foreach (int row in rows)
            {
                Bytes.U16((ushort)(row % Block.Rows));
            }

            Bytes.Align(4);
            return;
        }

        Span<ulong> bits = stackalloc ulong[Block.Words];
        bits.Clear();
        foreach (int row in rows)
        {
            bits[row % Block.Rows / 64] |= 1UL << (row % 64);
        }

        foreach (ulong word in bits)
        {
            Bytes.U64(word);
        }
    }
}
