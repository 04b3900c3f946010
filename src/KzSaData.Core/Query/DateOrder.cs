using System.Numerics;
using KzSaData.Model;
using KzSaData.Storage;

namespace KzSaData.Query;

/// <summary>All records of all kinds in the order of their dates, as if they were one table: merged as far as somebody has walked, once.</summary>
/// <param name="kinds">All rows of each kind.</param>
internal sealed class DateOrder(Selection[] kinds)
{
    private const int Word = 64;
    private readonly EntityGraph graph = kinds[0].Table.Graph;
    private readonly MergedWalk walk = new(kinds, newestFirst: false);
    private readonly Lock merging = new();

    // By pages, each with room for the records and with the rows that they are made from.
    private readonly (DatasetRecord?[] Records, uint[] Rows)[] pages = new (DatasetRecord?[], uint[])[(Sum(kinds) + EntityTable.PageSize - 1) / EntityTable.PageSize];
    private ulong rest;
    private volatile int merged;

    /// <summary>How many records there are.</summary>
    public int Count { get; } = Sum(kinds);

    /// <summary>The memory of the dataset.</summary>
    public ImageMemory Memory => graph.Store.Image.Memory;

    /// <summary>The page of a word of 64 records, whose rows are known from then on.</summary>
    public DatasetRecord?[] PageOf(int place)
    {
        int end = Math.Min(Count, (place / Word * Word) + Word);
        if (merged < end)
        {
            Merge(end);
        }

        return pages[place / EntityTable.PageSize].Records;
    }

    /// <summary>Makes the record of a place, and puts it on its page.</summary>
    public void Make(int place)
    {
        (DatasetRecord?[] records, uint[] rows) = pages[place / EntityTable.PageSize];
        records[place % EntityTable.PageSize] = graph.RecordAt(rows[place % EntityTable.PageSize]);
    }

    private static int Sum(Selection[] kinds)
    {
        int sum = 0;
        foreach (Selection kind in kinds)
        {
            sum += kind.Count;
        }

        return sum;
    }

    private void Merge(int end)
    {
        lock (merging)
        {
            for (int place = merged; place < end; merged = ++place)
            {
                ref (DatasetRecord?[] Records, uint[] Rows) page = ref pages[place / EntityTable.PageSize];
                if (place % EntityTable.PageSize == 0)
                {
                    int length = Math.Min(EntityTable.PageSize, Count - place);
                    page = (new DatasetRecord?[length], new uint[length]);
                }

                rest = rest != 0 ? rest : walk.NextWord();
                page.Rows[place % EntityTable.PageSize] = rest != 0
                    ? RecordReference.Pack(walk.Table.Id, walk.First + BitOperations.TrailingZeroCount(rest))
                    : throw DatasetFormatException.Damaged("its records are fewer than their tables say");
                rest &= rest - 1;
            }
        }
    }
}
