using KzSaData.Model;
using KzSaData.Query;
using KzSaData.Storage;

namespace KzSaData;

/// <summary>All records of a kind, <see cref="Dataset.Events"/> and so on, or of all kinds, <see cref="Dataset.Records"/>. A query that nothing has narrowed yet, with look-up by id.</summary>
/// <typeparam name="T">The kind of record; <see cref="DatasetRecord"/> for all kinds.</typeparam>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
public sealed class RecordSet<T> : RecordQuery<T>
    where T : DatasetRecord
{
    private readonly EntityTable[] tables;

    // Of all kinds: in which order their records come, once somebody has walked through them.
    private DateOrder? order;

    internal RecordSet(params EntityTable[] tables)
        : base(AllOf(tables), newestFirst: false) => this.tables = tables;

    /// <summary>The record of an id.</summary>
    /// <param name="id">The id, such as one of <c>KnownEvents</c>.</param>
    /// <exception cref="KeyNotFoundException">There is none; the message names the successor of a retired id, what else has the id, or the nearest id.</exception>
    public T this[RecordId<T> id] => this[id.Text];

    /// <summary>The record of an id given as text.</summary>
    /// <param name="id">The id as text.</param>
    /// <exception cref="KeyNotFoundException">There is none; the message names the successor of a retired id, what else has the id, or the nearest id.</exception>
    public T this[string id] => (T)Lookup.Required(tables, id);

    /// <summary>The record of an id, or the successor of a retired id, or null.</summary>
    /// <param name="id">The id as text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public T? Find(string id) => (T?)Lookup.Find(tables, id);

    /// <summary>The record of an id, or the successor of a retired id, or null.</summary>
    /// <param name="id">The id.</param>
    public T? Find(RecordId<T> id) => Find(id.Text);

    // No conversion of a whole array: code for one would have to be made before the first answer.
    private static Selection[] AllOf(EntityTable[] tables)
    {
        Selection[] all = new Selection[tables.Length];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = new Selection(tables[i], []);
        }

        return all;
    }

    internal override RowWalk Walk() => tables.Length == 1 ? base.Walk() : new DateOrderWalk(order ?? Once.Publish(ref order, new DateOrder([.. Parts])));
}
