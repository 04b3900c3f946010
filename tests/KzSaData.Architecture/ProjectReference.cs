namespace KzSaData.Architecture;

/// <summary>A reference of a project file to another project.</summary>
/// <param name="Path">The path of the other project file, as it is written.</param>
/// <param name="IsBuildTimeOnly">Whether the build runs the other project, and the program knows nothing of it.</param>
/// <param name="IsGenerator">Whether the compiler loads the other project, to generate code.</param>
/// <param name="Line">The line of the reference, counted from 1.</param>
public sealed record ProjectReference(string Path, bool IsBuildTimeOnly, bool IsGenerator, int Line)
{
    /// <summary>The name of the other project.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);
}
