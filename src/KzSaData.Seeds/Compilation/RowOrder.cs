using KzSaData.Schema;
using KzSaData.Seeds.Syntax;
using KzSaData.Storage;

namespace KzSaData.Seeds.Compilation;

/// <summary>The order of rows in each table: records by date, then id; everything else by id, or as in its file.</summary>
/// <remarks>The order does not depend on the order in which the seeds were read.</remarks>
internal sealed class RowOrder
{
    private readonly Dictionary<TableId, List<DatedSeed>> tables = [];
    private readonly Dictionary<TableId, Dictionary<string, int>> rows = [];
    private readonly Dictionary<string, uint> records = new(StringComparer.Ordinal);

    public RowOrder(IEnumerable<Seed> seeds)
    {
        foreach (Table table in Tables.All)
        {
            tables[table.Id] = [];
        }

        foreach (Seed seed in seeds)
        {
            tables[seed.Table.Id].Add(DatedSeed.Of(seed));
        }

        records.EnsureCapacity(tables.Sum(static table => table.Value.Count));
        foreach ((TableId id, List<DatedSeed> list) in tables)
        {
            Sort(list);
            Dictionary<string, int> rowOf = rows[id] = new(list.Count, StringComparer.Ordinal);
            for (int row = 0; row < list.Count; row++)
            {
                if (list[row].Seed.Id is { } key)
                {
                    rowOf[key] = row;
                    if (list[row].Seed.Table.HoldsRecords)
                    {
                        records[key] = RecordReference.Pack(id, row);
                    }
                }
            }
        }
    }

    /// <summary>The rows of a table, in order.</summary>
    public IReadOnlyList<DatedSeed> Rows(TableId table) => tables[table];

    /// <summary>The row of an id, which must exist.</summary>
    public int Row(TableId table, string id) => rows[table][id];

    /// <summary>The packed reference to a record, which must exist.</summary>
    public uint Record(string id) => records[id];

    /// <summary>The packed reference to an entity of one of several tables, which must exist in one of them.</summary>
    public uint Entity(IReadOnlyList<TableId> targets, string id)
    {
        TableId table = targets.First(target => rows[target].ContainsKey(id));
        return RecordReference.Pack(table, rows[table][id]);
    }

    // List.Sort is not stable, but no two rows compare equal: ids are unique, and rows without ids keep their number.
    private static void Sort(List<DatedSeed> list)
    {
        if (list.Count > 0 && list[0].Seed.Id is not null)
        {
            list.Sort(DatedSeed.Order);
        }
    }
}
