namespace KzSaData.Seeds.Files;

/// <summary>The folder of seeds on the disk.</summary>
internal static class SeedsFolder
{
    /// <summary>The folder 'seeds' in a folder or the nearest one above it, or null.</summary>
    public static string? FindAbove(string start)
    {
        for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
        {
            string seeds = Path.Combine(folder.FullName, "seeds");
            if (File.Exists(Path.Combine(seeds, "release.json")))
            {
                return seeds;
            }
        }

        return null;
    }
}
