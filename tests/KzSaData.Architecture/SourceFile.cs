namespace KzSaData.Architecture;

/// <summary>A C# file: its path within its project, with slashes, and its text.</summary>
public sealed record SourceFile(string Path, string Text)
{
    /// <summary>Its lines, as an editor counts them.</summary>
    public int Lines => Text.AsSpan().TrimEnd('\n').Count('\n') + 1;
}
