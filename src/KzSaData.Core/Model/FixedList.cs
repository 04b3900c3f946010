using System.Collections;

namespace KzSaData.Model;

/// <summary>A list that nobody can change, and that answers without asking another list.</summary>
internal sealed class FixedList<T>(T[] items) : IReadOnlyList<T>
{
    public int Count { get; } = items.Length;

    public T this[int index] => (uint)index < (uint)items.Length
        ? items[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"there are {items.Length}");

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}
