using System.Collections;
using System.Numerics;
using KzSaData.Model;
using KzSaData.Query;

namespace KzSaData;

/// <summary>Walks through the records of a query. Written out by <c>foreach</c>; a structure, so that a loop calls no interfaces.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
/// <threadsafety>For one thread; each <c>foreach</c> has its own.</threadsafety>
public struct RecordEnumerator<T> : IEnumerator<T>
    where T : DatasetRecord
{
    private readonly RowWalk walk;

    // Where the rows of a word lie: their table, and its page with the records that were made before.
    private EntityTable? table;
    private T?[]? page;
    private int first;
    private ulong rest;
    private T? current;

    internal RecordEnumerator(RowWalk walk) => this.walk = walk;

    /// <summary>The record at which it stands; meaningless before the first <see cref="MoveNext"/> and after the last.</summary>
    public readonly T Current => current!;

    /// <inheritdoc/>
    readonly object IEnumerator.Current => Current;

    /// <summary>Goes to the next record, if there is one.</summary>
    /// <exception cref="ObjectDisposedException">The dataset was disposed.</exception>
    public bool MoveNext()
    {
        if (rest == 0 && !NextWord())
        {
            current = null;
            return false;
        }

        table!.ThrowIfDisposed();
        int row = first + BitOperations.TrailingZeroCount(rest);
        rest &= rest - 1;
        current = page![row % EntityTable.PageSize] ?? (T)table.EntityAt(row);
        return true;
    }

    /// <summary>Does nothing: there is nothing to give back.</summary>
    public readonly void Dispose()
    {
    }

    /// <summary>Not supported: enumerate again instead.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    readonly void IEnumerator.Reset() => throw new NotSupportedException("A query is enumerated again by another foreach.");

    private bool NextWord()
    {
        while (rest == 0)
        {
            // By way of local variables: a field whose place is given away cannot be kept in a register.
            if (!walk.Next(out int firstOfWord, out ulong rows))
            {
                return false;
            }

            first = firstOfWord;
            rest = rows;
        }

        table = walk.Table;
        page = (T?[])table.PageOf(first);
        return true;
    }
}
