namespace KzSaData.Architecture;

/// <summary>The repository that a program runs in.</summary>
public static class Repository
{
    private const string Solution = "KzSaData.sln";

    /// <summary>The folder with the solution: the nearest one above a folder.</summary>
    public static string Above(string folder)
    {
        for (DirectoryInfo? place = new(folder); place is not null; place = place.Parent)
        {
            if (File.Exists(Path.Combine(place.FullName, Solution)))
            {
                return place.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {folder} has {Solution}.");
    }

    /// <summary>The folders of the projects of the product.</summary>
    public static IEnumerable<SourceFolder> Projects(string root) =>
        Directory.EnumerateFiles(Path.Combine(root, "src"), "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => new SourceFolder(Path.GetDirectoryName(file)!));
}
