using KzSaData.Storage;

namespace KzSaData.Query;

/// <summary>Walks through the rows of a query in their own order, which is that of date and id.</summary>
internal sealed class OldestFirstWalk(Selection selection) : TableWalk(selection)
{
    private int block;
    private int word;

    public override bool Next(out int first, out ulong rows)
    {
        while (block < Blocks)
        {
            ReadOnlySpan<ulong> words = RowsOf(block);
            if (word < words.Length)
            {
                first = (block * Block.Rows) + (word * 64);
                rows = words[word++];
                return true;
            }

            block++;
            word = 0;
        }

        first = 0;
        rows = 0;
        return false;
    }
}
