namespace KzSaData.Tool.Output;

/// <summary>What a command answers, whatever form it is asked for in.</summary>
/// <param name="Parts">What people read, in its order.</param>
internal sealed record Reply(IReadOnlyList<Part> Parts)
{
    /// <summary>The answer as JSON, where it is more than its sheets: whole records, say.</summary>
    public Func<string>? Json { get; init; }

    /// <summary>The one sheet for CSV, where it is not the first one.</summary>
    public Sheet? Tidy { get; init; }

    public IEnumerable<Sheet> Sheets => Parts.OfType<Sheet>();
}
