using KzSaData.Export.Jobs;

namespace KzSaData;

/// <summary>Writes datasets, and selections of their records, as files for programs that know nothing of this library.</summary>
/// <remarks>
/// The same dataset gives the same bytes on every day and in every culture; of the formats that compress, with the same version of
/// .NET on the same kind of processor. What is written appears whole or not at all: it grows
/// beside its place under a hidden name, and an export that fails or is cancelled leaves nothing. Every output says version,
/// content hash, licence and generator where its format has a place for them; the report says what it has no place for.
/// </remarks>
/// <threadsafety>All members are safe to call from several threads; two exports to one target end with one of them whole, or with an <see cref="IOException"/>.</threadsafety>
/// <example><code>ExportReport report = DatasetExport.Write(KzSaDataset.Current, ExportFormat.Csv, "tables");</code></example>
public static class DatasetExport
{
    /// <summary>Writes a whole dataset.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="format">The format.</param>
    /// <param name="target">The file, or the folder where <see cref="ExportFormat.IsFolder"/>; the folder that it lies in must be there.</param>
    /// <param name="options">What may be chosen; null for what is usual.</param>
    /// <param name="cancellation">Ends the export, which then leaves nothing.</param>
    /// <returns>What was written, and what could not be carried.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dataset"/>, <paramref name="format"/> or <paramref name="target"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="target"/> is empty.</exception>
    /// <exception cref="NotSupportedException"><see cref="ExportFormat.IsAvailable"/> is false: the program was published without the format.</exception>
    /// <exception cref="IOException">There is something at the target already; or it cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The target may not be written.</exception>
    /// <exception cref="OperationCanceledException">The export was cancelled.</exception>
    public static ExportReport Write(Dataset dataset, ExportFormat format, string target, ExportOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        return Run(Selection.All(dataset), format, target, options, cancellation);
    }

    /// <summary>Writes records of a dataset, with all actors, places, publishers and sources that they speak of.</summary>
    /// <remarks>Links to other records are left out where a table needs something to link to, and counted in the report; in JSON they stay.
    /// Totals are those over the records that are written.</remarks>
    /// <param name="dataset">The dataset.</param>
    /// <param name="records">Records of it: a query, or any list. There may be none.</param>
    /// <param name="format">The format.</param>
    /// <param name="target">The file, or the folder where <see cref="ExportFormat.IsFolder"/>; the folder that it lies in must be there.</param>
    /// <param name="options">What may be chosen; null for what is usual.</param>
    /// <param name="cancellation">Ends the export, which then leaves nothing.</param>
    /// <returns>What was written, and what could not be carried.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dataset"/>, <paramref name="records"/>, <paramref name="format"/> or <paramref name="target"/> is null.</exception>
    /// <exception cref="ArgumentException">A record belongs to another dataset, or <paramref name="target"/> is empty.</exception>
    /// <exception cref="NotSupportedException"><see cref="ExportFormat.IsAvailable"/> is false: the program was published without the format.</exception>
    /// <exception cref="IOException">There is something at the target already; or it cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The target may not be written.</exception>
    /// <exception cref="OperationCanceledException">The export was cancelled.</exception>
    public static ExportReport Write(Dataset dataset, IEnumerable<DatasetRecord> records, ExportFormat format, string target, ExportOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(records);
        return Run(Selection.Of(dataset, records), format, target, options, cancellation);
    }

    private static ExportReport Run(Selection selection, ExportFormat format, string target, ExportOptions? options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentException.ThrowIfNullOrEmpty(target);
        if (!format.IsAvailable)
        {
            throw new NotSupportedException($"This program was published without the library that writes {format}.");
        }

        ExportOptions chosen = options ?? new ExportOptions();
        string whole = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target));
        ExportReport? report = null;
        void Write(string path)
        {
            ExportJob job = new(selection, chosen, path, cancellation);
            format.Write(job);
            cancellation.ThrowIfCancellationRequested();
            report = new ExportReport(format.Name, whole, Files(job, format, whole), job.Losses.All);
        }

        if (format.IsFolder)
        {
            WholeTarget.WriteFolder(whole, chosen.Overwrite, Write);
        }
        else
        {
            WholeTarget.WriteFile(whole, chosen.Overwrite, Write);
        }

        return report!;
    }

    private static IReadOnlyList<ExportedFile> Files(ExportJob job, ExportFormat format, string target) => Array.AsReadOnly(
    [
        .. job.Files.Select(file => format.IsFolder
            ? new ExportedFile(file.Name, file.Rows, new FileInfo(Path.Combine(job.Path, file.Name)).Length)
            : new ExportedFile(Path.GetFileName(target), file.Rows, new FileInfo(job.Path).Length)),
    ]);
}
