using KzSaData.Schema;

namespace KzSaData.Core.Tests;

/// <summary>The seeds of this repository.</summary>
internal static class RealSeeds
{
    /// <summary>The folder, which lies above that of the tests.</summary>
    public static string Folder { get; } = Find();

    /// <summary>Every file, with the table that it belongs to.</summary>
    public static IEnumerable<(Table Table, string Path, byte[] Content)> Files()
    {
        foreach (Table table in Tables.All)
        {
            string path = Path.Combine(Folder, table.Path);
            foreach (string file in table.File == TableFile.Folder ? Directory.EnumerateFiles(path, "*.json") : File.Exists(path) ? [path] : [])
            {
                yield return (table, file, File.ReadAllBytes(file));
            }
        }
    }

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string seeds = Path.Combine(folder.FullName, "seeds");
            if (File.Exists(Path.Combine(seeds, "release.json")))
            {
                return seeds;
            }
        }

        throw new DirectoryNotFoundException("no folder of seeds above the tests");
    }
}
