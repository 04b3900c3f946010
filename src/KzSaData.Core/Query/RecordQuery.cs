using System.Collections;
using KzSaData.Model;
using KzSaData.Query;
using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData;

/// <summary>Some of the records of a kind, narrowed step by step: <c>data.Events.OfKind(EventKind.Visit).During(2022)</c>.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
/// <remarks>
/// A query is immutable: each step answers a new one. Nothing is searched before somebody counts or enumerates, and no
/// record is made before somebody looks at it. Results come in order of date (undated ones last), then of id.
/// </remarks>
/// <threadsafety>Immutable, and therefore safe to use from several threads, as long as predicates given to <see cref="Where"/> are.</threadsafety>
public partial class RecordQuery<T> : IReadOnlyCollection<T>
    where T : DatasetRecord
{
    internal readonly EntityTable<T> Table;
    internal readonly RecordIndex Index;
    private readonly Filter[] filters;
    private readonly bool newestFirst;

    internal RecordQuery(EntityTable<T> table, RecordIndex index, Filter[] filters, bool newestFirst)
    {
        Table = table;
        Index = index;
        this.filters = filters;
        this.newestFirst = newestFirst;
    }

    /// <summary>How many records there are; counted without looking at any, unless a predicate was given to <see cref="Where"/>.</summary>
    public int Count
    {
        get
        {
            if (filters.Length == 0)
            {
                return Table.Count;
            }

            int count = 0;
            BlockBits blockBits = default;
            Span<ulong> bits = blockBits;
            for (int block = 0; block < Index.Blocks; block++)
            {
                if (Filter.Evaluate(filters, Index, block, bits, out Span<ulong> rows))
                {
                    count += Bits.Count(rows);
                }
            }

            return count;
        }
    }

    /// <summary>The records, in order.</summary>
    public RecordEnumerator<T> GetEnumerator() => new(Table, newestFirst ? new NewestFirstWalk(Index, filters) : new OldestFirstWalk(Index, filters));

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
        return record.Table == Table && ContainsRow(record.Row);
    }

    internal bool ContainsRow(int row)
    {
        BlockBits blockBits = default;
        int bit = row % Block.Rows;
        return Filter.Evaluate(filters, Index, row / Block.Rows, blockBits, out Span<ulong> rows) && (rows[bit / 64] >> (bit % 64) & 1) != 0;
    }

    /// <summary>Writes the rows of a block that are in the query; answers whether there are any.</summary>
    internal bool Evaluate(int block, Span<ulong> bits, out Span<ulong> rows) => Filter.Evaluate(filters, Index, block, bits, out rows);

    /// <summary>The query with one more condition.</summary>
    internal RecordQuery<T> With(Filter filter)
    {
        Filter[] more = new Filter[filters.Length + 1];
        int place = filters.Length;
        while (!filter.IsSlow && place > 0 && filters[place - 1].IsSlow)
        {
            place--;
        }

        Array.Copy(filters, more, place);
        more[place] = filter;
        Array.Copy(filters, place, more, place + 1, filters.Length - place);
        return new RecordQuery<T>(Table, Index, more, newestFirst);
    }

    internal RecordQuery<T> With(IndexKind index, uint key) => With(new PostingFilter(Index.Find(index, key)));

    // Several keys of one index: a record needs one of them.
    internal RecordQuery<T> WithAny<TCode>(IndexKind index, TCode[] codes)
        where TCode : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(codes);
        if (codes.Length == 0)
        {
            throw new ArgumentException($"name at least one {typeof(TCode).Name}; to keep everything, leave the filter out", nameof(codes));
        }

        if (codes.Length == 1)
        {
            return With(index, CodeValue.Of(codes[0]));
        }

        Posting[] lists = new Posting[codes.Length];
        for (int i = 0; i < codes.Length; i++)
        {
            lists[i] = Index.Find(index, CodeValue.Of(codes[i]));
        }

        return With(new AnyPostingFilter(lists));
    }
}
