using System.Text;
using KzSaData.Model;
using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData.Verification;

/// <summary>Checks that the columns and indexes of a table follow from its rows. What the image does not claim to have is not missed, and what another rule of support made is not read and may be anything.</summary>
internal static class IndexVerifier
{
    /// <exception cref="DatasetFormatException">Something does not follow.</exception>
    public static void Verify(EntityTable table)
    {
        VerifyDates(table);
        DerivedColumns expected = DerivedColumns.Of(table);
        if (table.HasSupport)
        {
            VerifyColumn(table, SectionKind.Support, 1, expected.Support);
            VerifyColumn(table, SectionKind.Totals, TotalsRow.Length, expected.Totals);
        }

        VerifyIndexes(table, expected.Indexes);
    }

    // Rows are in order of their dates and ids, undated ones last, and the columns say what the rows say.
    private static void VerifyDates(EntityTable table)
    {
        DateColumns columns = new();
        (bool IsUndated, int Earliest, int Latest, string Id) previous = default;
        for (int row = 0; row < table.Count; row++)
        {
            ObjectView view = table.View(row);
            EdtfDate? date = view.Date(RecordFields.Date);
            (bool IsUndated, int Earliest, int Latest, string Id) here = (date is null, date?.EarliestKey ?? 0, date?.LatestKey ?? 0, view.RequiredText(RecordFields.Id));
            int order = (previous.IsUndated, previous.Earliest, previous.Latest).CompareTo((here.IsUndated, here.Earliest, here.Latest));
            if (row > 0 && (order > 0 || (order == 0 && string.CompareOrdinal(previous.Id, here.Id) >= 0)))
            {
                throw DatasetFormatException.Damaged($"row {row} of {table.Id} is out of order");
            }

            previous = here;
            if (date is not null)
            {
                columns.Add(date);
            }
        }

        foreach ((SectionKind kind, ByteSink bytes) in columns.Finish())
        {
            VerifyColumn(table, kind, sizeof(int), bytes);
        }
    }

    private static void VerifyColumn(EntityTable table, SectionKind kind, int stride, ByteSink expected)
    {
        Section column = table.Section(kind, stride);
        if (column.Length != expected.Length || !column.Bytes(0, expected.Length).SequenceEqual(expected.Written))
        {
            throw DatasetFormatException.Damaged($"its column {kind} of {table.Id} does not follow from its rows");
        }
    }

    private static void VerifyIndexes(EntityTable table, IndexBuilder expected)
    {
        VerifyNames(table);
        ulong stored = table.IndexesToRead;
        Section postings = table.Section(SectionKind.Postings, sizeof(uint));
        Dictionary<IndexKind, IEnumerable<KeyValuePair<uint, RowList>>> indexes = expected.Indexes.ToDictionary(static i => i.Index, static i => i.Keys);
        for (int number = 0; number < StoredIndexes.Most; number++)
        {
            IndexKind index = (IndexKind)number;
            if ((stored >> number & 1) == 0 || !Enum.IsDefined(index))
            {
                continue;
            }

            IndexEntries entries = new(table.Section(SectionKind.FirstIndex + number, IndexEntry.Length), postings, Block.Count(table.Count));
            int place = 0;
            foreach ((uint key, RowList rows) in indexes.GetValueOrDefault(index, []))
            {
                Require(place < entries.Count && entries.At(place) is var entry && entry.Key == key && AreSame(entry.Rows, rows), table, index.ToString());
                place++;
            }

            Require(place == entries.Count, table, index.ToString());
        }
    }

    private static void VerifyNames(EntityTable table)
    {
        Section list = table.Section(SectionKind.Indexes, DirectoryEntry.Length);
        for (int i = 0; i < list.Count; i++)
        {
            long at = (long)i * DirectoryEntry.Length;
            IndexKind index = (IndexKind)list.U32(at);
            string name = Encoding.UTF8.GetString(table.Store.Image.IndexText(list.U32(at + 4)));
            if (Enum.IsDefined(index) && index.ToString() != name)
            {
                throw DatasetFormatException.Damaged($"its index {index} of {table.Id} is listed as '{name}'");
            }
        }
    }

    /// <summary>Whether a stored list has the rows that it should have.</summary>
    internal static bool AreSame(Posting posting, RowList rows)
    {
        int[] expected = new int[rows.Count];
        rows.CopyTo(expected);
        return posting.Count() == expected.Length && posting.Rows().SequenceEqual(expected);
    }

    private static void Require(bool follows, EntityTable table, string what)
    {
        if (!follows)
        {
            throw DatasetFormatException.Damaged($"its index {what} of {table.Id} is not that of its rows");
        }
    }
}
