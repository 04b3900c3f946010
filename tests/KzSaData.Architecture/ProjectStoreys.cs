namespace KzSaData.Architecture;

/// <summary>What each project may refer to, as <c>storeys.txt</c> gives it.</summary>
public sealed class ProjectStoreys
{
    private readonly Dictionary<string, string[]> arrows = new(StringComparer.Ordinal);

    /// <summary>Reads lines such as <c>KzSaData.Compiler: KzSaData.Seeds</c>.</summary>
    public ProjectStoreys(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            string[] parts = line.Split(':', StringSplitOptions.TrimEntries);
            arrows.Add(parts[0], parts.Length == 1 ? [] : parts[1].Split(',', StringSplitOptions.TrimEntries));
        }
    }

    /// <summary>Whether a project may refer to another, itself or by way of those between them.</summary>
    public bool Allows(string from, string to) =>
        arrows.TryGetValue(from, out string[]? next) && next.Any(project => project == to || Allows(project, to));

    /// <summary>The references of these projects that point upwards or aside, with the file and line of each.</summary>
    public IEnumerable<string> Violations(IEnumerable<ProjectFile> projects) =>
        from project in projects
        from reference in project.References
        where !reference.IsBuildTimeOnly && !Allows(project.Name, reference.Name)
        select $"src/{project.Name}/{project.Name}.csproj({reference.Line}): {project.Name} must not refer to {reference.Name}";
}
