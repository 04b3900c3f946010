namespace KzSaData.Architecture;

/// <summary>A file of storeys: one section a project, and one for the projects among themselves.</summary>
public sealed class StoreyTable
{
    private const string Projects = "src";
    private readonly Dictionary<string, List<string>> sections = new(StringComparer.Ordinal);

    /// <summary>Reads the text of such a file.</summary>
    public StoreyTable(string text)
    {
        List<string>? section = null;
        foreach (string line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            if (line.StartsWith('['))
            {
                section = [];
                sections.Add(line.Trim('[', ']'), section);
            }
            else
            {
                (section ?? throw new FormatException($"\"{line}\" stands before the first [project].")).Add(line);
            }
        }
    }

    /// <summary>Reads a file by its path, or one that came with this program by its name.</summary>
    public static StoreyTable Read(string file = "storeys.txt") =>
        new(File.ReadAllText(File.Exists(file) ? file : Path.Combine(AppContext.BaseDirectory, "Storeys", file)));

    /// <summary>The names of the projects whose folders have storeys.</summary>
    public IEnumerable<string> Names => sections.Keys.Where(name => name != Projects);

    /// <summary>The storeys of a project; none where the file has no section for it.</summary>
    public Storeys Of(string project) => new(sections.GetValueOrDefault(project, []));

    /// <summary>What the projects may refer to.</summary>
    public ProjectStoreys OfProjects() => new(sections.GetValueOrDefault(Projects, []));
}
