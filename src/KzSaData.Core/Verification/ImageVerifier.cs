using KzSaData.Model;
using KzSaData.Schema;
using KzSaData.Storage;
using KzSaData.Values;

namespace KzSaData.Verification;

/// <summary>Checks everything that opening an image does not: its hashes, its rows, and that what it claims follows from its rows.</summary>
internal static class ImageVerifier
{
    /// <exception cref="DatasetFormatException">Something is wrong; the message says what.</exception>
    public static void Verify(EntityGraph graph)
    {
        ImageMemory memory = graph.Store.Image.Memory;
        VerifyBytes(graph.Store.Image);
        try
        {
            if (CheckRows(graph.Store))
            {
                CheckHash(memory, ImageFormat.ContentHashOffset, ContentHash.Of(graph), "content");
            }

            foreach (EntityTable table in graph.RecordTables())
            {
                IndexVerifier.Verify(table);
            }

            RankVerifier.Verify(graph);

            foreach (Table table in Tables.All.Where(static table => table.EntityType is not null))
            {
                WordVerifier.Verify(graph.Table(table.Id));
            }
        }
        catch (Exception e) when (e is not (DatasetFormatException or ObjectDisposedException or OutOfMemoryException))
        {
            throw DatasetFormatException.Damaged(e.Message, e);
        }
    }

    /// <summary>Checks that the bytes are those that were written: nothing of what they say.</summary>
    /// <exception cref="DatasetFormatException">They are not.</exception>
    public static void VerifyBytes(ImageReader image)
    {
        LayoutVerifier.Verify(image);
        CheckHash(image.Memory, ImageFormat.BodyHashOffset, image.Memory.HashFrom(ImageFormat.HeaderLength), "bytes");
    }

    private static void CheckHash(ImageMemory memory, int offset, byte[] actual, string what)
    {
        if (!memory.Bytes(offset, ImageFormat.HashLength).SequenceEqual(actual))
        {
            throw DatasetFormatException.Damaged($"the hash of its {what} is not the one in its header");
        }
    }

    // Every row is read in full: strings are UTF-8, references lead somewhere, codes exist. Answers whether that was all that there is.
    private static bool CheckRows(Store store)
    {
        bool isAll = !HasUnknownRows(store.Image);
        ImageExpansion expansion = new(store.Image.Memory);
        RowVerifier verifier = new(store);
        foreach (Table table in Tables.All)
        {
            RowTable rows = store.Table(table.Id);
            ListedFields fields = ListedFields.Of(store, table);
            isAll &= !fields.HasMore;
            List<string> ids = [];
            for (int row = 0; row < rows.Count; row++)
            {
                ObjectView view = rows.View(row);
                expansion.Add(view, table.ObjectType);
                verifier.Verify(view, fields);
                if (table.HasIds)
                {
                    ids.Add(view.RequiredText(RecordFields.Id));
                }
            }

            if (table.File == TableFile.One && rows.Count != 1)
            {
                throw DatasetFormatException.Damaged($"it has {rows.Count} rows of {table.Id} instead of one");
            }

            CheckIds(rows, ids);
        }

        return isAll;
    }

    private static void CheckIds(RowTable rows, List<string> ids)
    {
        if (ids.Find(static id => !IdSyntax.IsValid(id)) is { } malformed)
        {
            throw DatasetFormatException.Damaged($"{Quotation.Of(malformed)} of {rows.Id} is no id");
        }

        // Before the table is made anew: of ids that are the same, each would look for its place behind all others.
        if (ids.Distinct(StringComparer.Ordinal).Count() != ids.Count)
        {
            throw DatasetFormatException.Damaged($"two rows of {rows.Id} have the same id");
        }

        Section section = rows.Section(SectionKind.Ids, sizeof(ulong));
        ByteSink expected = IdTable.Of(ids);
        if (section.Length != expected.Length || !section.Bytes(0, expected.Length).SequenceEqual(expected.Written))
        {
            throw DatasetFormatException.Damaged($"its table of the ids of {rows.Id} is not that of its rows");
        }
    }

    // A newer image may have tables that the content hash covers and this version of the library does not know.
    private static bool HasUnknownRows(ImageReader image) => Enumerable.Range(0, image.SectionCount)
        .Select(number => image.SectionAt(number).Id)
        .Any(static id => (SectionKind)(id & 0xFF) == SectionKind.Rows && !Tables.All.Any(table => (uint)table.Id == id >> 8));
}
