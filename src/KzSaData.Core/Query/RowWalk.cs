using KzSaData.Storage;

namespace KzSaData.Query;

/// <summary>Walks through the rows of a query in some order, by words of up to 64 rows.</summary>
internal abstract class RowWalk(RecordIndex index, Filter[] filters)
{
    protected readonly RecordIndex Index = index;
    private readonly ulong[] bits = new ulong[Math.Min(Block.Words, (index.Rows + 63) / 64)];
    private int evaluated = -1;
    private int words;

    /// <summary>Goes to the next rows; false at the end.</summary>
    /// <param name="first">The row that the lowest bit stands for.</param>
    /// <param name="rows">The rows that are in the query, perhaps none; they come from the lowest bit to the highest.</param>
    public abstract bool Next(out int first, out ulong rows);

    /// <summary>The rows of a block that are in the query; no words at all where there are none.</summary>
    protected ReadOnlySpan<ulong> RowsOf(int block)
    {
        if (block != evaluated)
        {
            words = Filter.Evaluate(filters, Index, block, bits, out Span<ulong> rows) ? rows.Length : 0;
            evaluated = block;
        }

        return bits.AsSpan(0, words);
    }
}
