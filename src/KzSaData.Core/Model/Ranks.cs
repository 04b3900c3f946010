using KzSaData.Storage;

namespace KzSaData.Model;

/// <summary>The rank of each record among those of all kinds, in the order of date and id: 0, 1, 2 and so on. It follows from the rows, and is computed here alone.</summary>
/// <remarks>Images have it so that a walk through several kinds compares numbers, and not the ids of records of one day.</remarks>
internal static class Ranks
{
    /// <summary>For each table of records, a column with a number for each of its rows.</summary>
    public static IReadOnlyList<(EntityTable Table, ByteSink Column)> Of(EntityGraph graph)
    {
        (EntityTable Table, ByteSink Column)[] columns = [.. graph.RecordTables().Select(static table => (table, new ByteSink()))];
        int[] rows = new int[columns.Length];
        int all = columns.Sum(static column => column.Table.Count);
        for (int rank = 0; rank < all; rank++)
        {
            int first = First(columns, rows);
            columns[first].Column.U32((uint)rank);
            rows[first]++;
        }

        return columns;
    }

    // Of the tables that have rows left, the one whose next row comes first; each is in the order itself.
    private static int First((EntityTable Table, ByteSink Column)[] columns, int[] rows)
    {
        int first = -1;
        for (int i = 0; i < columns.Length; i++)
        {
            if (rows[i] < columns[i].Table.Count && (first < 0 || IsBefore(columns[i].Table, rows[i], columns[first].Table, rows[first])))
            {
                first = i;
            }
        }

        return first;
    }

    private static bool IsBefore(EntityTable table, int row, EntityTable other, int otherRow)
    {
        int order = table.Index.DateKey(row).CompareTo(other.Index.DateKey(otherRow));
        return order < 0 || (order == 0 && table.IdOf(row).SequenceCompareTo(other.IdOf(otherRow)) < 0);
    }
}
