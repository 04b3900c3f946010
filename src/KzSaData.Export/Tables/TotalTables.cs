using KzSaData.Export.Jobs;

namespace KzSaData.Export.Tables;

/// <summary>What the library adds up and compares: the total over the investments, and trade as each side reports it.</summary>
internal static class TotalTables
{
    private const string Totals = "totals";
    private const string Mirrors = "mirrors";

    public static IEnumerable<Table> Of(Selection selection) =>
    [
        new Table<TotalLine>(
            Totals,
            [
                new("currency", ColumnType.Text, Meaning(Totals, "currency"), static line => Cell.Of(line.Currency.Code)) { IsRequired = true },
                new("stage", ColumnType.Text, Meaning(Totals, "stage"), static line => Cell.Of(line.Stage.Code())) { IsRequired = true, Categories = CategoryList.Stage },
                .. Range("undisputed", static line => line.Undisputed.Count == 0 ? null : line.Undisputed),
                .. Range("disputed", static line => line.Disputed),
            ],
            2,
            selection.Investments.Total().Lines),
        new Table<(Mirror Flow, int Position)>(
            Mirrors,
            [
                new("position", ColumnType.Integer, Meaning(Mirrors, "position"), static row => Cell.Of(row.Position)) { IsRequired = true },
                new("exporter", ColumnType.Text, Meaning(Mirrors, "exporter"), static row => Cell.Of(row.Flow.Exporter.Key)) { IsRequired = true, RefersTo = "actors" },
                new("importer", ColumnType.Text, Meaning(Mirrors, "importer"), static row => Cell.Of(row.Flow.Importer.Key)) { IsRequired = true, RefersTo = "actors" },
                .. DateColumns.Of<(Mirror Flow, int Position)>("date", Meaning(Mirrors, "date"), static row => row.Flow.Date, isRequired: true),
                new("by_exporter", ColumnType.Text, Meaning(Mirrors, "by_exporter"), static row => Cell.Of(row.Flow.ByExporter.Key)) { IsRequired = true, RefersTo = "indicators" },
                new("by_importer", ColumnType.Text, Meaning(Mirrors, "by_importer"), static row => Cell.Of(row.Flow.ByImporter.Key)) { IsRequired = true, RefersTo = "indicators" },
                new("dollars_by_exporter", ColumnType.Number, Meaning(Mirrors, "dollars_by_exporter"), static row => Cell.Of(row.Flow.DollarsByExporter?.Best)),
                new("dollars_by_importer", ColumnType.Number, Meaning(Mirrors, "dollars_by_importer"), static row => Cell.Of(row.Flow.DollarsByImporter?.Best)),
                new("gap", ColumnType.Number, Meaning(Mirrors, "gap"), static row => Cell.Of(row.Flow.Gap)),
                new("ratio", ColumnType.Number, Meaning(Mirrors, "ratio"), static row => Cell.Of(row.Flow.Ratio is { } ratio ? decimal.Round(ratio, 6) : null)),
            ],
            1,
            selection.Indicators.Mirrors().Select(static (flow, index) => (flow, index + 1))),
    ];

    /// <summary>A bound of a range: where the range has none, nobody knows one.</summary>
    public static Cell Bound(TotalRange? range, Func<TotalRange, decimal?> bound) => range is null ? Cell.None : bound(range) is { } number ? Cell.Of(number) : Cell.Unknown;

    private static IEnumerable<Column<TotalLine>> Range(string name, Func<TotalLine, TotalRange?> read) =>
    [
        new($"{name}_count", ColumnType.Integer, Meaning(Totals, $"{name}_count"), line => Cell.Of(read(line)?.Count ?? 0)) { IsRequired = true },
        new($"{name}_low", ColumnType.Number, Meaning(Totals, $"{name}_low"), line => Bound(read(line), static range => range.Low)),
        new($"{name}_best", ColumnType.Number, Meaning(Totals, $"{name}_best"), line => Bound(read(line), static range => range.Best)),
        new($"{name}_high", ColumnType.Number, Meaning(Totals, $"{name}_high"), line => Bound(read(line), static range => range.High)),
    ];

    private static Meaning Meaning(string table, string column) => Meanings.OfColumn(table, column);
}
