using KzSaData.Export.Jobs;

namespace KzSaData.Export.Tables;

/// <summary>What a dataset says of itself as tables: how complete it is, what was corrected and retired, and what it says of its release.</summary>
internal static class DatasetTables
{
    private const string Coverage = "coverage";
    private const string Corrections = "corrections";
    private const string Retired = "retired";
    private const string Directions = "directions";
    private const string Release = "release";

    public static IEnumerable<Table> Of(Selection selection) =>
    [
        new Table<(CoverageStatement Said, int Position)>(
            Coverage,
            [
                new("position", ColumnType.Integer, Meaning(Coverage, "position"), static row => Cell.Of(row.Position)) { IsRequired = true },
                new("kind", ColumnType.Text, Meaning(Coverage, "kind"), static row => Cell.Of(row.Said.Kind.Code())) { IsRequired = true, Categories = CategoryList.RecordKind },
                .. DateColumns.Of<(CoverageStatement Said, int Position)>("period", Meaning(Coverage, "period"), static row => row.Said.Period, isRequired: true),
                new("areas", ColumnType.List, Meaning(Coverage, "areas"), static row => Cell.Of(row.Said.Areas.Select(CooperationAreaCodes.Code))) { Categories = CategoryList.Area },
                new("completeness", ColumnType.Text, Meaning(Coverage, "completeness"), static row => Cell.Of(row.Said.Completeness.Code())) { IsRequired = true, Categories = CategoryList.Completeness },
                .. TextColumns.Of<(CoverageStatement Said, int Position)>("searched", Meaning(Coverage, "searched"), static row => row.Said.Searched, selection.Languages, isRequired: true),
                .. TextColumns.Of<(CoverageStatement Said, int Position)>("gaps", Meaning(Coverage, "gaps"), static row => row.Said.Gaps, selection.Languages),
            ],
            1,
            selection.Data.Coverage.Select(static (said, index) => (said, index + 1))),
        new Table<Direction>(
            Directions,
            [
                new("id", ColumnType.Text, Meaning(Directions, "id"), static direction => Cell.Of(direction.Key)) { IsRequired = true },
                .. TextColumns.Of<Direction>("title", Meaning(Directions, "title"), static direction => direction.Title, selection.Languages, isRequired: true),
                .. TextColumns.Of<Direction>("examples", Meaning(Directions, "examples"), static direction => direction.Examples, selection.Languages, isRequired: true),
                .. TextColumns.Of<Direction>("results", Meaning(Directions, "results"), static direction => direction.Results, selection.Languages, isRequired: true),
                new("areas", ColumnType.List, Meaning(Directions, "areas"), static direction => Cell.Of(direction.Areas.Select(CooperationAreaCodes.Code))) { IsRequired = true, Categories = CategoryList.Area },
                new("records", ColumnType.List, Meaning(Directions, "records"), direction => Cell.Of(direction.Records.Where(selection.Has).Select(static record => record.Key))) { RefersTo = TableSet.Records },
                new("locator", ColumnType.Text, Meaning(Directions, "locator"), static direction => Cell.Of($"{direction.Source.Key}, {direction.Locator}")) { IsRequired = true },
            ],
            1,
            selection.Data.Directions),
        new Table<(Correction Change, int Position)>(
            Corrections,
            [
                new("position", ColumnType.Integer, Meaning(Corrections, "position"), static row => Cell.Of(row.Position)) { IsRequired = true },
                new("record", ColumnType.Text, Meaning(Corrections, "record"), static row => Cell.Of(row.Change.Record.Key)) { IsRequired = true, RefersTo = TableSet.Records },
                new("field", ColumnType.Text, Meaning(Corrections, "field"), static row => Cell.Of(row.Change.Field)) { IsRequired = true },
                new("old", ColumnType.Text, Meaning(Corrections, "old"), static row => Cell.Of(row.Change.Old)),
                new("new", ColumnType.Text, Meaning(Corrections, "new"), static row => Cell.Of(row.Change.New)),
                .. Change<Correction>(Corrections),
                new("locator", ColumnType.Text, Meaning(Corrections, "locator"), static row => Cell.Of($"{row.Change.Source.Key}, {row.Change.Locator}")) { IsRequired = true },
            ],
            1,
            selection.Data.Changes.OfType<Correction>().Where(change => selection.Has(change.Record)).Select(static (change, index) => (change, index + 1))),
        new Table<(RetiredId Change, int Position)>(
            Retired,
            [
                new("position", ColumnType.Integer, Meaning(Retired, "position"), static row => Cell.Of(row.Position)) { IsRequired = true },
                new("id", ColumnType.Text, Meaning(Retired, "id"), static row => Cell.Of(row.Change.Key)) { IsRequired = true },
                new("kind", ColumnType.Text, Meaning(Retired, "kind"), static row => Cell.Of(row.Change.Kind.Code())) { IsRequired = true, Categories = CategoryList.RecordKind },
                new("successor", ColumnType.Text, Meaning(Retired, "successor"), static row => Cell.Of(row.Change.Successor?.Key)),
                .. Change<RetiredId>(Retired),
            ],
            1,
            selection.Data.Changes.OfType<RetiredId>().Select(static (change, index) => (change, index + 1))),
        new Table<KeyValuePair<string, string>>(
            Release,
            [
                new("name", ColumnType.Text, Meaning(Release, "name"), static pair => Cell.Of(pair.Key)) { IsRequired = true },
                new("value", ColumnType.Text, Meaning(Release, "value"), static pair => Cell.Of(pair.Value)) { IsRequired = true },
            ],
            1,
            new Provenance(selection).Pairs),
    ];

    private static IEnumerable<Column<(T Change, int Position)>> Change<T>(string table)
        where T : DatasetChange =>
    [
        new("reason", ColumnType.Text, Meaning(table, "reason"), static row => Cell.Of(row.Change.Reason)) { IsRequired = true },
        .. DateColumns.Of<(T Change, int Position)>("date", Meaning(table, "date"), static row => row.Change.Date, isRequired: true),
        new("version", ColumnType.Text, Meaning(table, "version"), static row => Cell.Of(row.Change.Version)) { IsRequired = true },
    ];

    private static Meaning Meaning(string table, string column) => Meanings.OfColumn(table, column);
}
