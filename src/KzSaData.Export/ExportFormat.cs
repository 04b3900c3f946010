using KzSaData.Export.Citations;
using KzSaData.Export.Csv;
using KzSaData.Export.Jobs;
using KzSaData.Export.Json;
using KzSaData.Export.JsonLines;
using KzSaData.Export.Parquet;
using KzSaData.Export.Sqlite;
using KzSaData.Export.Xlsx;

namespace KzSaData;

/// <summary>A format that datasets are exported to.</summary>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
public sealed class ExportFormat
{
    private readonly Action<ExportJob>? write;

    private ExportFormat(string name, string extension, string summary, Action<ExportJob>? write)
    {
        Name = name;
        Extension = extension;
        Summary = summary;
        this.write = write;
    }

    /// <summary>Tidy tables in a folder, with a Frictionless Data Package and a codebook.</summary>
    public static ExportFormat Csv { get; } = new("csv", string.Empty, "a folder of tidy CSV tables with a data package (Frictionless) and a codebook", CsvExporter.Write);

    /// <summary>One JSON document with everything that the dataset holds.</summary>
    public static ExportFormat Json { get; } = new("json", ".json", "one JSON document with everything that the dataset holds", JsonExporter.Write);

    /// <summary>A line of JSON for each entity.</summary>
    public static ExportFormat JsonLines { get; } = new("jsonl", ".jsonl", "a line of JSON for each record, actor, place, publisher and source", JsonLinesExporter.Write);

    /// <summary>An Excel workbook with the tables as sheets.</summary>
    public static ExportFormat Xlsx { get; } = new("xlsx", ".xlsx", "an Excel workbook: a sheet that explains, and a sheet for each table", OptionalFormats.Xlsx ? XlsxExporter.Write : null);

    /// <summary>The tables as Parquet files in a folder.</summary>
    public static ExportFormat Parquet { get; } = new("parquet", string.Empty, "a folder of Parquet files, one a table, for R, Python and DuckDB", OptionalFormats.Parquet ? ParquetExporter.Write : null);

    /// <summary>A SQLite database.</summary>
    public static ExportFormat Sqlite { get; } = new("sqlite", ".sqlite", "a SQLite database with keys, views and full-text search", OptionalFormats.Sqlite ? SqliteExporter.Write : null);

    /// <summary>Citations for BibTeX and what reads it.</summary>
    public static ExportFormat BibTeX { get; } = new("bibtex", ".bib", "citations of the records and their sources for BibTeX", CitationsExporter.WriteBibTeX);

    /// <summary>Citations as CSL-JSON, for Zotero, pandoc and citeproc.</summary>
    public static ExportFormat CslJson { get; } = new("csl-json", ".csl.json", "citations of the records and their sources as CSL-JSON, for Zotero and pandoc", CitationsExporter.WriteCslJson);

    /// <summary>Citations as RIS, for EndNote and other reference managers.</summary>
    public static ExportFormat Ris { get; } = new("ris", ".ris", "citations of the records and their sources as RIS, for reference managers", CitationsExporter.WriteRis);

    /// <summary>All formats, in the order in which a list of them should have them; also those that this program cannot write.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } = Array.AsReadOnly([Csv, Xlsx, Parquet, Sqlite, Json, JsonLines, BibTeX, CslJson, Ris]);

    /// <summary>The name, such as <c>csv</c>, by which <see cref="Find"/> finds it.</summary>
    public string Name { get; }

    /// <summary>How the names of its files end, such as <c>.json</c>; empty where it is a folder.</summary>
    public string Extension { get; }

    /// <summary>Whether it is a folder of files rather than one file.</summary>
    public bool IsFolder => Extension.Length == 0;

    /// <summary>Whether this program can write it. One that is compiled ahead of time carries no Parquet; Excel and SQLite may have been left out of it.</summary>
    public bool IsAvailable => write is not null;

    /// <summary>What one gets, in a few words of English.</summary>
    public string Summary { get; }

    /// <summary>The format of a name, or null.</summary>
    /// <param name="name">The name; case does not matter.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static ExportFormat? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return All.FirstOrDefault(format => string.Equals(format.Name, name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    internal void Write(ExportJob job) => write!(job);
}
