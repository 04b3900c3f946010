using KzSaData.Schema;

namespace KzSaData;

/// <summary>The rows of one table as objects: each is made when somebody first looks at it, once.</summary>
internal sealed class EntityTable<T>(Dataset data, TableId id, Func<EntityTable, int, T> make) : EntityTable(data, id)
    where T : Entity
{
    // Pages, so that opening a table of a million rows does not allocate a million references.
    private const int PageSize = 1024;
    private T?[]?[]? pages;

    public override Entity EntityAt(int row) => At(row);

    public T At(int row)
    {
        if ((uint)row >= (uint)Count)
        {
            _ = View(row);
        }

        T?[] page = Page(row / PageSize);
        return Volatile.Read(ref page[row % PageSize]) ?? Keep(page, row);
    }

    public override Entity Make(int row) => make(this, row);

    private T Keep(T?[] page, int row)
    {
        T made = make(this, row);
        return Interlocked.CompareExchange(ref page[row % PageSize], made, null) ?? made;
    }

    private T?[] Page(int index)
    {
        T?[]?[] all = Volatile.Read(ref pages) ?? First(ref pages, new T?[]?[(Count + PageSize - 1) / PageSize]);
        return Volatile.Read(ref all[index]) ?? First(ref all[index], new T?[Math.Min(PageSize, Count - (index * PageSize))]);
    }

    // Of several threads that come first at once, one wins, and all see its object.
    private static TArray First<TArray>(ref TArray? place, TArray made)
        where TArray : class => Interlocked.CompareExchange(ref place, made, null) ?? made;
}
