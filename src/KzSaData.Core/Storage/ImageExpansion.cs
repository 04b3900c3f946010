namespace KzSaData.Storage;

/// <summary>Bounds what many rows together may expand to, for whoever reads them all: rows may share what one of them may well have.</summary>
internal sealed class ImageExpansion(ImageMemory memory)
{
    // Strings are kept once and used often; no compiler writes an image that comes to more than this many times its length.
    private const long Most = 16;

    private long left = Math.Max(RowExpansion.Most, memory.Length) * Most;

    /// <summary>Adds a row.</summary>
    /// <exception cref="DatasetFormatException">It, or all together, come to more than they may.</exception>
    public void Add(ObjectView view, ObjectType type) => Add(RowExpansion.Check(view, type));

    /// <summary>Adds what a row leads to.</summary>
    /// <exception cref="DatasetFormatException">All together come to more than they may.</exception>
    public void Add(long bytes)
    {
        left -= bytes;
        if (left < 0)
        {
            throw DatasetFormatException.Damaged("its rows expand to more than an image of its length can hold");
        }
    }
}
