using KzSaData.Export.Codebook;
using KzSaData.Export.Frictionless;
using KzSaData.Export.Jobs;
using KzSaData.Export.Tables;

namespace KzSaData.Export.Csv;

/// <summary>A folder of CSV files, one a table, with a data package that describes them and a codebook for people.</summary>
internal static class CsvExporter
{
    public static void Write(ExportJob job)
    {
        IReadOnlyList<Table> tables = TableSet.Of(job);
        List<PackagedFile> files = [];
        foreach (Table table in tables)
        {
            string name = $"{table.Name}.csv";
            using FileStream stream = job.Create(name);
            long rows = CsvTable.Write(table, job, stream);
            files.Add(PackagedFile.Of(table, name, rows, stream));
            job.Wrote(name, rows);
        }

        using (FileStream package = job.Create(EarlierExport.Mark))
        {
            DataPackage.Write(files, PackageFormat.Csv, job.Provenance, package);
        }

        using (FileStream codebook = job.Create(CodebookPage.Name))
        {
            CodebookPage.Write(tables, job.Provenance, codebook);
        }

        job.Wrote(EarlierExport.Mark, 0);
        job.Wrote(CodebookPage.Name, 0);
    }
}
