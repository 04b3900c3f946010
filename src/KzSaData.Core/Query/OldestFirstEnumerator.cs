using System.Collections;
using System.Numerics;

namespace KzSaData;

/// <summary>Walks through the rows of a query in their own order, which is that of date and id.</summary>
internal sealed class OldestFirstEnumerator<T>(EntityTable<T> table, RecordIndex index, Filter[] filters) : IEnumerator<T>
    where T : DatasetRecord
{
    private readonly ulong[] bits = new ulong[Math.Min(Block.Words, (index.Rows + 63) / 64)];
    private int block = -1;
    private int words;
    private int word;
    private T? current;

    public T Current => current!;

    object IEnumerator.Current => Current;

    public bool MoveNext()
    {
        while (true)
        {
            for (; word < words; word++)
            {
                if (bits[word] != 0)
                {
                    int bit = BitOperations.TrailingZeroCount(bits[word]);
                    bits[word] &= bits[word] - 1;
                    current = table.At((block * Block.Rows) + (word * 64) + bit);
                    return true;
                }
            }

            if (++block >= index.Blocks)
            {
                return false;
            }

            word = 0;
            words = Filter.Evaluate(filters, index, block, bits, out Span<ulong> rows) ? rows.Length : 0;
        }
    }

    public void Reset()
    {
        block = -1;
        words = 0;
        word = 0;
    }

    public void Dispose()
    {
    }
}
