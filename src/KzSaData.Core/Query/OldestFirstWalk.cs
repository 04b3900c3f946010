using KzSaData.Storage;

namespace KzSaData.Query;

/// <summary>Walks through the rows of a query in their own order, which is that of date and id.</summary>
internal sealed class OldestFirstWalk : TableWalk
{
    private int block;
    private int word;

    public OldestFirstWalk(Selection selection)
        : base(selection) => block = NextBlock(0);

    public override bool Next(out int first, out ulong rows)
    {
        for (; block < Blocks; block = NextBlock(block + 1), word = 0)
        {
            ReadOnlySpan<ulong> words = RowsOf(block);
            while (word < words.Length)
            {
                rows = words[word++];
                if (rows != 0)
                {
                    first = (block * Block.Rows) + ((word - 1) * 64);
                    return true;
                }
            }
        }

        first = 0;
        rows = 0;
        return false;
    }
}
