using KzSaData.Schema;

namespace KzSaData.Seeds.Files;

/// <summary>The files of a folder of seeds that belong to a table.</summary>
internal static class SeedPaths
{
    public static IEnumerable<(Table Table, string Path)> In(string seeds)
    {
        foreach (Table table in Tables.All)
        {
            foreach (string file in Of(table, Path.Combine(seeds, table.Path)))
            {
                yield return (table, file);
            }
        }
    }

    private static IEnumerable<string> Of(Table table, string path) => table.File switch
    {
        TableFile.Folder when Directory.Exists(path) => Directory.EnumerateFiles(path, "*.json").Order(StringComparer.Ordinal),
        TableFile.One or TableFile.List when File.Exists(path) => [path],
        _ => [],
    };
}
