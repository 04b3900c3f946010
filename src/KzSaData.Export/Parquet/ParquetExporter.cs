using KzSaData.Export.Frictionless;
using KzSaData.Export.Jobs;
using KzSaData.Export.Tables;

namespace KzSaData.Export.Parquet;

/// <summary>A folder of Parquet files, one a table, with a data package that describes them.</summary>
internal static class ParquetExporter
{
    private static readonly PackageFormat format = new("parquet", "application/vnd.apache.parquet", IsDelimited: false);

    public static void Write(ExportJob job)
    {
        List<PackagedFile> files = [];
        foreach (Table table in TableSet.Of(job))
        {
            files.Add(job.Options.Partitioned && table.Name == TableSet.Records ? WriteParts(table, job) : WriteWhole(table, job));
        }

        using (FileStream package = job.Create(EarlierExport.Mark))
        {
            DataPackage.Write(files, format, job.Provenance, package);
        }

        job.Wrote(EarlierExport.Mark, 0);
    }

    private static PackagedFile WriteWhole(Table table, ExportJob job)
    {
        string name = $"{table.Name}.parquet";
        using FileStream stream = job.Create(name);
        long rows = ParquetTable.Write(table.Columns, table.Rows, job, stream);
        job.Wrote(name, rows);
        return PackagedFile.Of(table, name, rows, stream);
    }

    // The kind is told by the folder, as readers of such folders expect it.
    private static PackagedFile WriteParts(Table table, ExportJob job)
    {
        int kind = PlaceOf(table, "kind");
        int year = PlaceOf(table, "date_year");
        Column[] columns = [.. table.Columns.Where((_, place) => place != kind)];
        List<string> paths = [];
        long all = 0;
        foreach (IGrouping<(string, string), Cell[]> part in table.Rows.GroupBy(row => (row[kind].Text!, row[year].Text ?? "unknown")).OrderBy(static part => part.Key))
        {
            string name = $"{table.Name}/kind={part.Key.Item1}/year={part.Key.Item2}/{table.Name}.parquet";
            using FileStream stream = job.Create(name);
            long rows = ParquetTable.Write(columns, part.Select(row => row.Where((_, place) => place != kind).ToArray()), job, stream);
            job.Wrote(name, rows);
            paths.Add(name);
            all += rows;
        }

        return new PackagedFile(table, paths, all, null, null);
    }

    private static int PlaceOf(Table table, string name) => table.Columns.TakeWhile(column => column.Name != name).Count();
}
