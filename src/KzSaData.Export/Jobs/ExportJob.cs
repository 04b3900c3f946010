namespace KzSaData.Export.Jobs;

/// <summary>One export while it runs: what is written, where to, and what is to be told of it afterwards.</summary>
/// <param name="selection">What is exported.</param>
/// <param name="options">What was chosen.</param>
/// <param name="path">The file or folder to write, which takes its place once all of it is there.</param>
/// <param name="cancellation">Ends the export.</param>
internal sealed class ExportJob(Selection selection, ExportOptions options, string path, CancellationToken cancellation)
{
    private readonly List<(string Name, long Rows)> files = [];

    public Selection Selection => selection;

    public ExportOptions Options => options;

    public string Path => path;

    public Provenance Provenance { get; } = new(selection);

    public Losses Losses { get; } = new();

    /// <summary>What was written: names within the folder, and rows.</summary>
    public IReadOnlyList<(string Name, long Rows)> Files => files;

    public CancellationToken Cancellation => cancellation;

    /// <summary>Opens a file within the folder of the export.</summary>
    public FileStream Create(string name)
    {
        string file = System.IO.Path.Combine(path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        return new FileStream(file, FileMode.CreateNew, FileAccess.ReadWrite);
    }

    /// <summary>Opens the one file of the export.</summary>
    public FileStream CreateTarget() => new(path, FileMode.CreateNew, FileAccess.ReadWrite);

    /// <summary>Tells that a file is written.</summary>
    public void Wrote(string name, long rows) => files.Add((name, rows));

    /// <summary>The same items, until the export is cancelled.</summary>
    /// <exception cref="OperationCanceledException">It was.</exception>
    public IEnumerable<T> UntilCancelled<T>(IEnumerable<T> items)
    {
        foreach (T item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return item;
        }
    }
}
