using KzSaData.Model;
using KzSaData.Storage;

namespace KzSaData;

/// <summary>All records of a kind: <see cref="Dataset.Events"/> and so on. A query that nothing has narrowed yet, with look-up by id.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
public sealed class RecordSet<T> : RecordQuery<T>
    where T : DatasetRecord
{
    internal RecordSet(EntityTable<T> table)
        : base(table, new RecordIndex(table), [], newestFirst: false)
    {
    }

    /// <summary>The record of an id.</summary>
    /// <param name="id">The id, such as one of <c>KnownEvents</c>.</param>
    /// <exception cref="KeyNotFoundException">There is none; the message names the successor of a retired id, or the nearest id.</exception>
    public T this[RecordId<T> id] => this[id.Text];

    /// <summary>The record of an id given as text.</summary>
    /// <param name="id">The id as text.</param>
    /// <exception cref="KeyNotFoundException">There is none; the message names the successor of a retired id, or the nearest id.</exception>
    public T this[string id] => Table.At(Lookup.Required(Table, id));

    /// <summary>The record of an id, or the successor of a retired id, or null.</summary>
    /// <param name="id">The id as text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public T? Find(string id) => Lookup.Row(Table, id) is int row and >= 0 ? Table.At(row) : null;

    /// <summary>The record of an id, or the successor of a retired id, or null.</summary>
    /// <param name="id">The id.</param>
    public T? Find(RecordId<T> id) => Find(id.Text);
}
