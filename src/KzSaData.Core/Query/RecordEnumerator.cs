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
    private readonly EntityTable<T> table;
    private readonly RowWalk walk;
    private int first;
    private ulong rest;
    private T? current;

    internal RecordEnumerator(EntityTable<T> table, RowWalk walk)
    {
        this.table = table;
        this.walk = walk;
    }

    /// <summary>The record at which it stands; meaningless before the first <see cref="MoveNext"/> and after the last.</summary>
    public readonly T Current => current!;

    /// <inheritdoc/>
    readonly object IEnumerator.Current => Current;

    /// <summary>Goes to the next record, if there is one.</summary>
    /// <exception cref="ObjectDisposedException">The dataset was disposed.</exception>
    public bool MoveNext()
    {
        while (rest == 0)
        {
            // By way of local variables: a field whose place is given away cannot be kept in a register.
            if (!walk.Next(out int firstOfWord, out ulong rows))
            {
                current = null;
                return false;
            }

            first = firstOfWord;
            rest = rows;
        }

        current = table.At(first + BitOperations.TrailingZeroCount(rest));
        rest &= rest - 1;
        return true;
    }

    /// <summary>Does nothing: there is nothing to give back.</summary>
    public readonly void Dispose()
    {
    }

    /// <summary>Not supported: enumerate again instead.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    readonly void IEnumerator.Reset() => throw new NotSupportedException("A query is enumerated again by another foreach.");
}
