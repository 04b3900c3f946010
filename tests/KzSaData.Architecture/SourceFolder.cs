namespace KzSaData.Architecture;

/// <summary>The folder of a project: its project file and its sources, without what a build leaves there.</summary>
public sealed class SourceFolder
{
    /// <summary>Opens the folder of a project.</summary>
    public SourceFolder(string path)
    {
        Path = System.IO.Path.GetFullPath(path);
        string file = Directory.Exists(Path) ? Directory.EnumerateFiles(Path, "*.csproj").FirstOrDefault() ?? "" : "";
        Project = file.Length > 0
            ? new ProjectFile(System.IO.Path.GetFileNameWithoutExtension(file), File.ReadAllText(file))
            : throw new DirectoryNotFoundException($"There is no project in {Path}.");
    }

    /// <summary>The full path of the folder.</summary>
    public string Path { get; }

    /// <summary>The project file.</summary>
    public ProjectFile Project { get; }

    /// <summary>The C# files, in the order of their paths.</summary>
    public IReadOnlyList<SourceFile> Files() => Read(Named("*.cs").Where(path => !IsBuilt(path)));

    /// <summary>The generated C# files that the last build left; where several configurations were built, those of the last.</summary>
    public IReadOnlyList<SourceFile> GeneratedFiles() => Read(
        from path in Named("obj/*.g.cs")
        let name = System.IO.Path.GetFileName(path)
        where !name.EndsWith(".GlobalUsings.g.cs", StringComparison.Ordinal)
        group path by name into files
        select files.MaxBy(path => File.GetLastWriteTimeUtc(FullPath(path)))!);

    /// <summary>The paths of the files that match one of the patterns of a project file, such as <c>Codes/**/*.json</c>.</summary>
    public IEnumerable<string> Matching(IEnumerable<string> patterns) => patterns.SelectMany(Named).Where(path => !IsBuilt(path)).Distinct().Order(StringComparer.Ordinal).Select(FullPath);

    /// <summary>The folder of a project that this one names in a reference.</summary>
    public SourceFolder Of(ProjectReference reference) => new(System.IO.Path.Combine(Path, System.IO.Path.GetDirectoryName(reference.Path)!));

    /// <summary>The assembly that was built last.</summary>
    /// <param name="configuration">Debug or Release; null for any.</param>
    public string? Assembly(string? configuration = null)
    {
        string folder = System.IO.Path.Combine(Path, "bin", configuration ?? "");
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, Project.AssemblyName + ".dll", SearchOption.AllDirectories).MaxBy(File.GetLastWriteTimeUtc)
            : null;
    }

    private static bool IsBuilt(string path) => path.StartsWith("obj/", StringComparison.Ordinal) || path.StartsWith("bin/", StringComparison.Ordinal);

    // The last part of a pattern is that of the file names; of the folders, those before the first star decide.
    private IEnumerable<string> Named(string pattern)
    {
        string folder = System.IO.Path.Combine(Path, string.Join('/', pattern.Replace('\\', '/').Split('/')[..^1].TakeWhile(part => !part.Contains('*', StringComparison.Ordinal))));
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, pattern.Split('/', '\\')[^1], SearchOption.AllDirectories).Select(path => System.IO.Path.GetRelativePath(Path, path).Replace('\\', '/'))
            : [];
    }

    private IReadOnlyList<SourceFile> Read(IEnumerable<string> paths) =>
        [.. paths.Order(StringComparer.Ordinal).Select(path => new SourceFile(path, File.ReadAllText(FullPath(path))))];

    private string FullPath(string path) => System.IO.Path.Combine(Path, path);
}
