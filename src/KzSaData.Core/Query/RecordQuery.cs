using System.Collections;
using System.Runtime.CompilerServices;
using KzSaData.Model;
using KzSaData.Query;
using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData;

/// <summary>Some of the records of a kind, or of all kinds, narrowed step by step: <c>data.Events.OfKind(EventKind.Visit).During(2022)</c>.</summary>
/// <typeparam name="T">The kind of record; <see cref="DatasetRecord"/> for all kinds.</typeparam>
/// <remarks>
/// A query is immutable: each step answers a new one. Nothing is searched before somebody counts or enumerates, and no
/// record is made before somebody looks at it. Results come in order of date (undated ones last), then of id.
/// </remarks>
/// <threadsafety>Immutable, and therefore safe to use from several threads, as long as predicates given to <see cref="Where"/> are.</threadsafety>
public partial class RecordQuery<T> : IReadOnlyCollection<T>
    where T : DatasetRecord
{
    // One for each kind of record, always in the order of the kinds.
    private readonly Selection[] parts;
    private readonly bool newestFirst;

    internal RecordQuery(Selection[] parts, bool newestFirst)
    {
        this.parts = parts;
        this.newestFirst = newestFirst;
    }

    /// <summary>How many records there are; counted without looking at any, unless a predicate was given to <see cref="Where"/>.</summary>
    public int Count
    {
        get
        {
            int count = 0;
            foreach (Selection part in parts)
            {
                count += part.Count;
            }

            return count;
        }
    }

    internal IReadOnlyList<Selection> Parts => parts;

    /// <summary>The table of a query over one kind.</summary>
    internal EntityTable<T> Table => (EntityTable<T>)parts[0].Table;

    /// <summary>The columns and indexes of a query over one kind.</summary>
    internal RecordIndex Index => parts[0].Index;

    internal EntityGraph Graph => parts[0].Table.Graph;

    /// <summary>The records, in order.</summary>
    public RecordEnumerator<T> GetEnumerator() => new(Walk());

    /// <inheritdoc/>
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether a record is among them; does not enumerate.</summary>
    /// <param name="record">The record.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public bool Contains(T record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Array.Exists(parts, part => part.Table == record.Table && part.Contains(record.Row));
    }

    /// <summary>Over which kinds of record the query goes, such as <c>query over event</c>; nothing is searched.</summary>
    public override string ToString() => $"query over {string.Join(", ", Array.ConvertAll(parts, static part => part.Table.ObjectType.Name))}";

    internal virtual RowWalk Walk() => parts.Length == 1 ? parts[0].Walk(newestFirst) : new MergedWalk(parts, newestFirst);

    /// <summary>Whether a row is in a query over one kind.</summary>
    internal bool ContainsRow(int row) => parts[0].Contains(row);

    /// <summary>The query with one more condition, which is made for each kind.</summary>
    internal RecordQuery<T> With(Func<Selection, Filter> condition)
    {
        Selection[] narrowed = new Selection[parts.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            narrowed[i] = parts[i].KeepsNothing ? parts[i] : parts[i].With(condition(parts[i]));
        }

        return new RecordQuery<T>(narrowed, newestFirst);
    }

    /// <summary>A query over one kind with one more condition.</summary>
    internal RecordQuery<T> With(Filter filter) => new([parts[0].With(filter)], newestFirst);

    internal RecordQuery<T> With(IndexKind index, uint key)
    {
        Selection[] narrowed = new Selection[parts.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            narrowed[i] = parts[i].With(index, key);
        }

        return new RecordQuery<T>(narrowed, newestFirst);
    }

    // Several keys of one index: a record needs one of them.
    internal RecordQuery<T> WithAny<TCode>(IndexKind index, TCode[] codes, [CallerArgumentExpression(nameof(codes))] string? name = null)
        where TCode : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(codes, name);
        return codes.Length switch
        {
            0 => throw new ArgumentException($"name at least one {typeof(TCode).Name}; to keep everything, leave the filter out", name),
            1 => With(index, CodeGuard.Known(codes[0], name)),
            _ => WithAny(index, Array.ConvertAll(codes, code => CodeGuard.Known(code, name))),
        };
    }

    internal RecordQuery<T> WithAny(IndexKind index, uint[] keys) => With(part => new AnyPostingFilter(Array.ConvertAll(keys, key => part.Index.Find(index, key))));
}
