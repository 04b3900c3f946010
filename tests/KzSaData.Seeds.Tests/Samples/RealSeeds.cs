namespace KzSaData.Seeds.Tests.Samples;

/// <summary>The seeds of this repository.</summary>
internal static class RealSeeds
{
    /// <summary>The languages that their release lists.</summary>
    public static SeedLanguages Languages { get; } = SeedLanguages.In(Repository.At("seeds"))!;

    /// <summary>Every file, with the table that it belongs to.</summary>
    public static IEnumerable<(Table Table, string Path, byte[] Content)> Files()
    {
        foreach (Table table in Tables.All)
        {
            string path = Repository.At("seeds", table.Path);
            foreach (string file in table.File == TableFile.Folder ? Directory.EnumerateFiles(path, "*.json") : File.Exists(path) ? [path] : [])
            {
                yield return (table, file, File.ReadAllBytes(file));
            }
        }
    }
}
