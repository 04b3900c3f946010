using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData.Model;

/// <summary>The rows of one table as objects: each is made when somebody first looks at it, once.</summary>
internal sealed class EntityTable<T>(EntityGraph graph, TableId id) : EntityTable(graph, id)
    where T : Entity
{
    // Pages, so that opening a table of a million rows does not allocate a million references.
    private T?[]?[]? pages;

    public override Entity EntityAt(int row) => At(row);

    /// <summary>The entity of a row, always the same object.</summary>
    public T At(int row)
    {
        Memory.ThrowIfDisposed();
        return Cached(row) ?? Add(row);
    }

    public override Entity?[] PageOf(int row) => Page(row);

    /// <summary>The entities of the rows for which a condition holds, in their order.</summary>
    public IReadOnlyList<T> That(Func<ObjectView, bool> holds)
    {
        List<T> found = [];
        for (int row = 0; row < Count; row++)
        {
            if (holds(View(row)))
            {
                found.Add(At(row));
            }
        }

        return found.AsReadOnly();
    }

    protected override string? CachedId(int row) => Cached(row)?.Key;

    // Without barriers: whoever sees an object here sees what was written before it was put here.
    private T? Cached(int row)
    {
        T?[]?[]? all = pages;
        uint number = (uint)row / PageSize;
        T?[]? page = all is not null && number < (uint)all.Length ? all[number] : null;
        uint place = (uint)row % PageSize;
        return page is not null && place < (uint)page.Length ? page[place] : null;
    }

    private T Add(int row) => Once.Publish(ref Page(row)[row % PageSize], (T)Make(row));

    private T?[] Page(int row)
    {
        // Throws at a row that the table does not have.
        _ = View(row);
        T?[]?[] all = pages ?? Once.Publish(ref pages, new T?[]?[(RowCount + PageSize - 1) / PageSize]);
        int number = row / PageSize;
        return all[number] ?? Once.Publish(ref all[number], new T?[Math.Min(PageSize, RowCount - (number * PageSize))]);
    }
}
