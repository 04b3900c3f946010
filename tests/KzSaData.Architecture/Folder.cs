namespace KzSaData.Architecture;

/// <summary>Folders by their path within a project; the files that lie in none count as a folder too.</summary>
public static class Folder
{
    /// <summary>The files of a project that lie in no folder.</summary>
    public const string Root = "(root)";

    /// <summary>The folder of a file: <c>Query/Filters</c> of <c>Query/Filters/Filter.cs</c>.</summary>
    public static string Of(string path)
    {
        int end = path.LastIndexOf('/');
        return end < 0 ? Root : path[..end];
    }

    /// <summary>The outermost folder: <c>Query</c> of <c>Query/Filters</c>.</summary>
    public static string Top(string folder)
    {
        int end = folder.IndexOf('/', StringComparison.Ordinal);
        return end < 0 ? folder : folder[..end];
    }
}
