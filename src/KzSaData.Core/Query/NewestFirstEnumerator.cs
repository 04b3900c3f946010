using System.Collections;

namespace KzSaData;

/// <summary>Walks through the rows of a query from the newest date to the oldest, in order of id within a date, and the undated last.</summary>
internal sealed class NewestFirstEnumerator<T>(EntityTable<T> table, RecordIndex index, Filter[] filters) : IEnumerator<T>
    where T : DatasetRecord
{
    private readonly ulong[] bits = new ulong[Math.Min(Block.Words, (index.Rows + 63) / 64)];
    private int evaluated = -1;

    // Rows of equal date form a run [next, end of run); runs are visited from the last dated one to the first, then the undated run.
    private int runStart = index.Dated;
    private int runEnd = index.Dated;
    private int next = index.Dated;
    private bool undated;
    private T? current;

    public T Current => current!;

    object IEnumerator.Current => Current;

    public bool MoveNext()
    {
        while (true)
        {
            for (; next < runEnd; next++)
            {
                if (Holds(next))
                {
                    current = table.At(next++);
                    return true;
                }
            }

            if (!PreviousRun())
            {
                return false;
            }
        }
    }

    public void Reset()
    {
        runStart = runEnd = next = index.Dated;
        undated = false;
    }

    public void Dispose()
    {
    }

    private bool PreviousRun()
    {
        if (undated)
        {
            return false;
        }

        if (runStart == 0)
        {
            undated = true;
            next = index.Dated;
            runEnd = index.Rows;
            return true;
        }

        runEnd = runStart;
        runStart--;
        while (runStart > 0 && index.Earliest(runStart - 1) == index.Earliest(runEnd - 1) && index.Latest(runStart - 1) == index.Latest(runEnd - 1))
        {
            runStart--;
        }

        next = runStart;
        return true;
    }

    private bool Holds(int row)
    {
        int block = row / Block.Rows;
        if (block != evaluated)
        {
            Filter.Evaluate(filters, index, block, bits, out _);
            evaluated = block;
        }

        int bit = row % Block.Rows;
        return (bits[bit / 64] >> (bit % 64) & 1) != 0;
    }
}
