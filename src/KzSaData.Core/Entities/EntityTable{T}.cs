using KzSaData.Schema;

namespace KzSaData;

/// <summary>The rows of one table as objects: each is made when somebody first looks at it, once.</summary>
internal sealed class EntityTable<T>(Dataset data, TableId id) : EntityTable(data, id)
    where T : Entity
{
    // Pages, so that opening a table of a million rows does not allocate a million references.
    private const int PageSize = 1024;
    private T?[]?[]? pages;

    public override Entity EntityAt(int row) => At(row);

    /// <summary>The entity of a row, always the same object.</summary>
    public T At(int row)
    {
        Memory.ThrowIfDisposed();
        return Find(row) ?? Keep(row);
    }

    private protected override Entity? Kept(int row) => Find(row);

    // Without barriers: whoever sees an object here sees what was written before it was put here.
    private T? Find(int row)
    {
        T?[]?[]? all = pages;
        uint number = (uint)row / PageSize;
        T?[]? page = all is not null && number < (uint)all.Length ? all[number] : null;
        uint place = (uint)row % PageSize;
        return page is not null && place < (uint)page.Length ? page[place] : null;
    }

    private T Keep(int row)
    {
        // Refuses a row that the table does not have.
        _ = View(row);
        T?[]?[] all = pages ?? Dataset.First(ref pages, new T?[]?[(RowCount + PageSize - 1) / PageSize]);
        int page = row / PageSize;
        T?[] kept = all[page] ?? Dataset.First(ref all[page], new T?[Math.Min(PageSize, RowCount - (page * PageSize))]);
        return Dataset.First(ref kept[row % PageSize], (T)Make(row));
    }
}
