
namespace KzSaData.Benchmarks;

/// <summary>The embedded dataset as seeds, by table: the samples that synthetic records are made like.</summary>
internal sealed class RealSeeds
{
    private readonly Dictionary<TableId, ObjectNode[]> tables;
    private readonly Dictionary<string, TableId> kinds;

    public RealSeeds(Dataset data)
    {
        List<Seed> seeds = [.. new ImageDecoder(data).Seeds()];
        tables = seeds.GroupBy(static seed => seed.Table.Id).ToDictionary(static table => table.Key, static table => table.Select(static seed => seed.Value).ToArray());
        kinds = seeds.Where(static seed => seed.Table.HoldsRecords).ToDictionary(static seed => seed.Id!, static seed => seed.Table.Id);
    }

    public ObjectNode[] Of(TableId table) => tables.GetValueOrDefault(table, []);

    /// <summary>The table of a record.</summary>
    public TableId KindOf(string id) => kinds[id];

    /// <summary>Titles and summaries of all records.</summary>
    public IEnumerable<ObjectNode> Texts() => tables
        .Where(static table => table.Key >= TableId.Event)
        .SelectMany(static table => table.Value)
        .SelectMany(static record => new[] { record.Object(RecordFields.Title)!, record.Object(RecordFields.Summary)! });
}
