namespace KzSaData.Seeds.Syntax;

/// <summary>What a pass over one file found wrong with it.</summary>
/// <param name="path">The file; empty where there is none.</param>
internal sealed class Findings(string path)
{
    private readonly List<Finding> all = [];

    /// <summary>The file; empty where there is none.</summary>
    public string Path => path;

    /// <summary>All findings so far.</summary>
    public IReadOnlyList<Finding> All => all;

    /// <summary>Adds a finding.</summary>
    /// <param name="code">The rule, one of <see cref="SeedRule"/>.</param>
    /// <param name="offset">The byte in the file.</param>
    /// <param name="message">What is wrong and the way out.</param>
    public void Add(string code, int offset, string message) => all.Add(new Finding(code, message, path, offset));
}
