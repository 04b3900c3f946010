using KzSaData.Schema;

namespace KzSaData.Storage;

/// <summary>The tables of an opened image, for whoever needs rows and no objects.</summary>
internal sealed class Store(ImageMemory memory) : IDisposable
{
    public readonly ImageReader Image = new(memory);
    private RowTable?[]? tables;

    /// <summary>The rows of a table.</summary>
    public RowTable Table(TableId id)
    {
        RowTable?[] all = tables ?? Once.Publish(ref tables, new RowTable?[ImageFormat.MostTables]);
        return (uint)id < (uint)all.Length
            ? all[(int)id] ?? Once.Publish(ref all[(int)id], new RowTable(this, id))
            : throw DatasetFormatException.Damaged($"it refers to table {(int)id}, which does not exist");
    }

    /// <inheritdoc/>
    public void Dispose() => Image.Dispose();
}
