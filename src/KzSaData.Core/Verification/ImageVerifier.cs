using System.Text;
using KzSaData.Model;
using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData.Verification;

/// <summary>Checks everything that opening an image does not: its hashes, its rows, and that what it claims follows from its rows.</summary>
internal static class ImageVerifier
{
    // Strings are stored once and used often; an image that comes to more than this many times its length is none that a compiler wrote.
    private const long MostExpansion = 64;

    /// <exception cref="DatasetFormatException">Something is wrong; the message says what.</exception>
    public static void Verify(EntityGraph graph)
    {
        ImageMemory memory = graph.Store.Image.Memory;
        CheckHash(memory, ImageFormat.BodyHashOffset, memory.HashFrom(ImageFormat.HeaderLength), "bytes");
        try
        {
            CheckRows(graph.Store);
            CheckHash(memory, ImageFormat.ContentHashOffset, ContentHash.Of(graph), "content");
            foreach (EntityTable table in graph.RecordTables())
            {
                IndexVerifier.Verify(table);
            }
        }
        catch (Exception e) when (e is not (DatasetFormatException or ObjectDisposedException or OutOfMemoryException))
        {
            throw DatasetFormatException.Damaged(e.Message, e);
        }
    }

    private static void CheckHash(ImageMemory memory, int offset, byte[] actual, string what)
    {
        if (!memory.Bytes(offset, ImageFormat.HashLength).SequenceEqual(actual))
        {
            throw DatasetFormatException.Damaged($"the hash of its {what} is not the one in its header");
        }
    }

    // Every row is read in full: strings are UTF-8, references lead somewhere, codes exist.
    private static void CheckRows(Store store)
    {
        long left = Math.Max(RowExpansion.Most, store.Image.Memory.Length) * MostExpansion;
        RowVerifier verifier = new(store);
        foreach (Table table in Tables.All)
        {
            RowTable rows = store.Table(table.Id);
            for (int row = 0; row < rows.Count; row++)
            {
                ObjectView view = rows.View(row);
                left -= RowExpansion.Check(view, table.ObjectType);
                if (left < 0)
                {
                    throw DatasetFormatException.Damaged("its rows expand to more than an image of its length can hold");
                }

                verifier.Verify(view, table.ObjectType);
                if (table.HasIds && rows.Find(view.RequiredText(RecordFields.Id)) != row)
                {
                    throw DatasetFormatException.Damaged($"row {row} of {table.Id} cannot be found by its id");
                }
            }
        }
    }
}
