using System.Globalization;

namespace KzSaData;

/// <summary>What an export has written, and what it could not carry.</summary>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
public sealed class ExportReport
{
    internal ExportReport(string format, string target, IReadOnlyList<ExportedFile> files, IReadOnlyList<NotCarried> notCarried)
    {
        Format = format;
        Target = target;
        Files = files;
        NotCarried = notCarried;
    }

    /// <summary>The name of the format.</summary>
    public string Format { get; }

    /// <summary>The whole path of the file or folder.</summary>
    public string Target { get; }

    /// <summary>The files, in the order in which they were written.</summary>
    public IReadOnlyList<ExportedFile> Files { get; }

    /// <summary>How many rows, lines or entries there are in all files together.</summary>
    public long Rows => Files.Sum(static file => file.Rows);

    /// <summary>What the dataset holds and the files do not, or not as it is; empty where nothing was lost.</summary>
    public IReadOnlyList<NotCarried> NotCarried { get; }

    /// <summary>The format, and how many files and rows, such as <c>csv: 30 files, 25000 rows</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Format}: {Files.Count} files, {Rows} rows");
}
