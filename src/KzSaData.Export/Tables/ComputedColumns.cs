using KzSaData.Export.Jobs;

namespace KzSaData.Export.Tables;

/// <summary>What the library works out of entities, beside what they hold.</summary>
internal sealed class ComputedColumns
{
    private readonly Selection selection;
    private readonly CountedInvestments counted;
    private readonly Lazy<HashSet<DatasetRecord>> wholes;

    public ComputedColumns(Selection selection)
    {
        this.selection = selection;
        counted = new CountedInvestments(selection);
        wholes = new(() => [.. selection.Data.Records.WithoutParts()]);
    }

    /// <summary>The columns of a type, after those of its fields.</summary>
    public IEnumerable<Column<Entity>> Of(EntityType type, string table) => type.RecordKind switch
    {
        RecordKind.Agreement => OfRecords(table).Concat(OfAgreements(table)),
        RecordKind.Investment => OfRecords(table).Concat(OfInvestments(table)),
        not null => OfRecords(table),
        null when table == TableSet.Sources => OfSources(table),
        null => [],
    };

    /// <summary>The columns of records of every kind.</summary>
    public IEnumerable<Column<Entity>> OfRecords(string table) =>
    [
        Computed<DatasetRecord>(table, "main_area", ColumnType.Text, static record => Cell.Of(record.Areas[0].Code()), CategoryList.Area, isRequired: true),
        Computed<DatasetRecord>(table, "support", ColumnType.Text, static record => Cell.Of(record.Support.Code()), CategoryList.Support, isRequired: true),
        Computed<DatasetRecord>(table, "disputed", ColumnType.Boolean, static record => Cell.Of(record.Disputes.Count > 0), isRequired: true),
        Computed<DatasetRecord>(table, "is_part", ColumnType.Boolean, record => Cell.Of(!wholes.Value.Contains(record)), isRequired: true),
    ];

    private IEnumerable<Column<Entity>> OfAgreements(string table) =>
    [
        Computed<Agreement>(table, "in_force", ColumnType.Text, agreement => Cell.Of(Enum.GetName(agreement.IsInForce(selection.Data.Release.AsOf))!.ToLowerInvariant()), CategoryList.Answer, isRequired: true),
    ];

    private IEnumerable<Column<Entity>> OfInvestments(string table) =>
    [
        Computed<Investment>(table, "stage", ColumnType.Text, static investment => Cell.Of(investment.Amount?.Stage.Code()), CategoryList.Stage),
        Computed<Investment>(table, "status", ColumnType.Text, static investment => Cell.Of(investment.Status?.Code()), CategoryList.Status),
        Computed<Investment>(table, "counts_in_total", ColumnType.Boolean, investment => Cell.Of(counted.ReasonOf(investment) is null), isRequired: true),
        Computed<Investment>(table, "left_out_because", ColumnType.Text, investment => Cell.Of(counted.ReasonOf(investment)?.Code()), CategoryList.LeftOut),
    ];

    private static IEnumerable<Column<Entity>> OfSources(string table) =>
    [
        Computed<Source>(table, "tier", ColumnType.Text, static source => Cell.Of(source.Tier.Code()), CategoryList.Tier, isRequired: true),
        Computed<Source>(table, "sides", ColumnType.List, static source => Cell.Of(source.Sides.Select(static side => side.Key)), refersTo: "actors"),
    ];

    private static Column<Entity> Computed<T>(string table, string name, ColumnType type, Func<T, Cell> read, CategoryList? categories = null, bool isRequired = false, string? refersTo = null)
        where T : Entity => new(name, type, Meanings.OfColumn(table, name), entity => read((T)entity))
        {
            Categories = categories,
            IsRequired = isRequired,
            RefersTo = refersTo,
        };
}
