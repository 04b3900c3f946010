namespace KzSaData.Architecture;

/// <summary>How long the C# files of a project are.</summary>
public sealed class FileLengths
{
    private readonly SourceFile[] files;

    /// <summary>Measures files, of which there is at least one.</summary>
    public FileLengths(IEnumerable<SourceFile> files) => this.files = [.. files.OrderBy(file => file.Lines)];

    /// <summary>How many files there are.</summary>
    public int Count => files.Length;

    /// <summary>The length that half of the files keep.</summary>
    public int Median => files[files.Length / 2].Lines;

    /// <summary>The length that nine in ten keep.</summary>
    public int NineInTen => files[(int)Math.Ceiling(files.Length * 0.9) - 1].Lines;

    /// <summary>The longest file.</summary>
    public SourceFile Longest => files[^1];

    /// <summary>How many files are longer.</summary>
    public int Over(int lines) => files.Count(file => file.Lines > lines);
}
