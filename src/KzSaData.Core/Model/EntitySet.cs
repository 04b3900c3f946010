using System.Collections;
using KzSaData.Model;

namespace KzSaData;

/// <summary>All entities of a kind, in the order of their ids: <see cref="Dataset.Actors"/>, <see cref="Dataset.Places"/>, <see cref="Dataset.Publishers"/>, <see cref="Dataset.Sources"/>.</summary>
/// <typeparam name="T">The kind of entity.</typeparam>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
public sealed class EntitySet<T> : IReadOnlyCollection<T>
    where T : Entity
{
    internal readonly EntityTable<T> Table;

    internal EntitySet(EntityTable<T> table) => Table = table;

    /// <summary>How many there are.</summary>
    public int Count => Table.Count;

    /// <summary>The entity of an id.</summary>
    /// <param name="id">The id, such as one of <c>KnownActors</c>.</param>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest id.</exception>
    public T this[RecordId<T> id] => this[id.Text];

    /// <summary>The entity of an id given as text.</summary>
    /// <param name="id">The id as text.</param>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest id.</exception>
    public T this[string id] => Table.At(Lookup.Required(Table, id));

    /// <summary>The entity of an id, or null.</summary>
    /// <param name="id">The id as text.</param>
    public T? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Table.Find(id) is int row and >= 0 ? Table.At(row) : null;
    }

    /// <summary>The entity of an id, or null.</summary>
    /// <param name="id">The id.</param>
    public T? Find(RecordId<T> id) => Find(id.Text);

    /// <summary>All of them, in the order of their ids.</summary>
    public IEnumerator<T> GetEnumerator()
    {
        for (int row = 0; row < Table.Count; row++)
        {
            yield return Table.At(row);
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many of which kind, such as <c>312 of type actor</c>.</summary>
    public override string ToString() => $"{Count} of type {Table.ObjectType.Name}";
}
