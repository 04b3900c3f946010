using System.Numerics;
using KzSaData.Storage;

namespace KzSaData.Query;

/// <summary>Walks through the rows of a query from the newest date to the oldest, in order of id within a date, and the undated last.</summary>
internal sealed class NewestFirstWalk(Selection selection) : TableWalk(selection)
{
    // Rows of equal date form a run; runs are visited from the last dated one to the first, then that of the undated.
    private int start = selection.Index.Dated;
    private int end = selection.Index.Dated;
    private int next = selection.Index.Dated;
    private bool undated;

    public override bool Next(out int first, out ulong rows)
    {
        while (next < end || PreviousRun())
        {
            if (next < end)
            {
                first = next / 64 * 64;
                rows = WordOf(next) & Bits.From(next - first) & ~Bits.From(end - first);
                next = first + 64;
                return true;
            }
        }

        first = 0;
        rows = 0;
        return false;
    }

    private bool PreviousRun()
    {
        if (undated)
        {
            return false;
        }

        int last = LastBefore(start);
        undated = last < 0;
        end = undated ? Index.Rows : last + 1;
        start = undated ? Index.Dated : Index.FirstOfSameDate(last);
        next = start;
        return true;
    }

    // The last row of the query before another one, or -1.
    private int LastBefore(int row)
    {
        while (row > 0)
        {
            int last = row - 1;
            int firstOfWord = last / 64 * 64;
            ulong found = WordOf(last) & ~Bits.From(row - firstOfWord);
            if (found != 0)
            {
                return firstOfWord + BitOperations.Log2(found);
            }

            // A block without a row of the query has no words.
            row = RowsOf(last / Block.Rows).IsEmpty ? last / Block.Rows * Block.Rows : firstOfWord;
        }

        return -1;
    }

    private ulong WordOf(int row)
    {
        ReadOnlySpan<ulong> rows = RowsOf(row / Block.Rows);
        int word = row % Block.Rows / 64;
        return word < rows.Length ? rows[word] : 0;
    }
}
