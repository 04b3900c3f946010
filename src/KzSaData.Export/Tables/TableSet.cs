using KzSaData.Export.Jobs;

namespace KzSaData.Export.Tables;

/// <summary>All tables of an export.</summary>
internal static class TableSet
{
    /// <summary>The table of what all records share.</summary>
    public const string Records = "records";

    /// <summary>The table of all entities.</summary>
    public const string Entities = "entities";

    /// <summary>The table of sources.</summary>
    public const string Sources = "sources";

    /// <summary>The tables of a selection: those of entities, of their lists, of what is computed, then the codes and the meanings of the columns.</summary>
    public static IReadOnlyList<Table> Of(ExportJob job)
    {
        List<Table> tables =
        [
            .. new EntityTables(job.Selection).All,
            .. new ItemTables(job.Selection, job.Losses).All,
            .. ClaimTables.Of(job.Selection),
            NameTable.Of(job.Selection),
            .. DatasetTables.Of(job.Selection),
            .. TotalTables.Of(job.Selection),
        ];
        tables.Add(CodebookTables.Codes(tables));
        tables.Add(CodebookTables.Columns(tables));
        return tables;
    }
}
