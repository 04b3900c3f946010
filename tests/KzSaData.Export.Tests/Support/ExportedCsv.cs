namespace KzSaData.Export.Tests.Support;

/// <summary>The published dataset as a folder of CSV, written once for a class of tests.</summary>
public sealed class ExportedCsv : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public ExportedCsv() => Report = DatasetExport.Write(KzSaDataset.Current, ExportFormat.Csv, Path);

    public ExportReport Report { get; }

    public string Path => folder.At("tables");

    public string At(string file) => System.IO.Path.Combine(Path, file);

    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string table) => CsvTables.Read(At($"{table}.csv"));

    public void Dispose() => folder.Dispose();
}
