using System.Collections;
using System.Numerics;
using System.Runtime.CompilerServices;
using KzSaData.Model;
using KzSaData.Query;

namespace KzSaData;

/// <summary>Walks through the records of a query. Written out by <c>foreach</c>; a structure, so that a loop calls no interfaces.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
/// <threadsafety>For one thread; each <c>foreach</c> has its own.</threadsafety>
public struct RecordEnumerator<T> : IEnumerator<T>
    where T : DatasetRecord
{
    // Four fields and no more, and none whose place is given away: so a loop keeps them in registers.
    private readonly RowWalk walk;

    // The records that were made before, where those of a word lie.
    private T?[]? page;

    // Which row the lowest bit stands for; the rows of the word from that on at which it stands.
    private int first;
    private ulong rest;

    internal RecordEnumerator(RowWalk walk) => this.walk = walk;

    /// <summary>The record at which it stands; meaningless before the first <see cref="MoveNext"/> and after the last.</summary>
    public readonly T Current => rest == 0 ? null! : page![Place]!;

    /// <inheritdoc/>
    readonly object IEnumerator.Current => Current;

    private readonly int Row => first + BitOperations.TrailingZeroCount(rest);

    private readonly uint Place => (uint)Row % EntityTable.PageSize;

    /// <summary>Goes to the next record, if there is one.</summary>
    /// <exception cref="ObjectDisposedException">The dataset was disposed.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveNext()
    {
        rest &= rest - 1;
        if (rest == 0)
        {
            rest = walk.NextWord();
            if (rest == 0)
            {
                return false;
            }

            first = walk.First;
            page = (T?[])walk.PageOf(first);
        }

        walk.ThrowIfDisposed();
        if (page![Place] is null)
        {
            walk.Make(Row);
        }

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
