using KzSaData.Schema;
using KzSaData.Seeds.Syntax;

namespace KzSaData.Seeds.Reading;

/// <summary>Reads a folder of seeds: a folder for each kind, a file for each row, and the files for the whole dataset.</summary>
/// <remarks>Any of them may be missing. Hidden files, the folder <c>schema</c>, the editors' <c>glossary.json</c> and each
/// <c>README.md</c> are left alone; anything else is a mistake, most often in a name.</remarks>
internal static class SeedFolder
{
    private const string Extension = ".json";

    /// <summary>How terms are called in each language: for those who write texts, not part of the dataset.</summary>
    private const string Glossary = "glossary.json";

    /// <summary>Reads all seeds of a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="inherited">The languages of the dataset that the seeds extend; null where they are a dataset of their own, whose release lists its languages.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static SeedReading Read(string folder, SeedLanguages? inherited)
    {
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"There is no folder '{folder}'.");
        }

        if ((inherited ?? SeedLanguages.In(folder)) is not { } languages)
        {
            return ReadRelease(folder);
        }

        List<Seed> seeds = [];
        List<SeedError> errors = [];
        foreach (FileSystemInfo entry in Entries(folder))
        {
            Table? table = Tables.All.FirstOrDefault(table => table.Path == entry.Name && (table.File == TableFile.Folder) == entry is DirectoryInfo);
            string path = Path.Combine(folder, entry.Name);
            if (table?.File == TableFile.Folder)
            {
                ReadRows(table, path, languages, seeds, errors);
            }
            else if (table is not null)
            {
                ReadFile(table, path, languages, seeds, errors);
            }
            else if (entry is not (DirectoryInfo { Name: "schema" } or FileInfo { Name: Glossary }))
            {
                string[] known = [.. Tables.All.Select(table => table.Path)];
                errors.Add(Stray(path, $"nothing named '{entry.Name}' is expected here; {FieldPhrase.DidYouMean(entry.Name, known, string.Empty)}"));
            }
        }

        return new SeedReading(seeds, errors.Count == 0 ? [] : [.. errors.OrderBy(error => error.Path, StringComparer.Ordinal).ThenBy(error => error.Line).ThenBy(error => error.Column)]);
    }

    // Without its languages no text can be read: every one would be reported for what is wrong in one file.
    private static SeedReading ReadRelease(string folder)
    {
        Table release = Tables.Of(TableId.Release);
        string path = Path.Combine(folder, release.Path);
        return File.Exists(path)
            ? SeedReader.Read(release, path, SeedBytes.Read(release, path), SeedLanguages.English) with { IsWhole = false }
            : new SeedReading([], [new SeedError(SeedRule.StrayFile, "there is no release.json; a dataset of its own needs one, private records need a dataset that they are based on", folder, 1, 1)]);
    }

    private static void ReadRows(Table table, string folder, SeedLanguages languages, List<Seed> seeds, List<SeedError> errors)
    {
        foreach (FileSystemInfo entry in Entries(folder))
        {
            string path = Path.Combine(folder, entry.Name);
            if (entry.LinkTarget is not null)
            {
                errors.Add(Stray(path, "it is a link; a seed is a file of its own, since not every system checks out links"));
            }
            else if (entry is DirectoryInfo)
            {
                errors.Add(Stray(path, $"a folder within '{table.Path}'; its files lie side by side, one for each id"));
            }
            else if (!entry.Name.EndsWith(Extension, StringComparison.Ordinal))
            {
                errors.Add(Stray(path, $"'{entry.Name}' is no seed; a seed is named after its id, in lower case: the-id{Extension}"));
            }
            else
            {
                ReadFile(table, path, languages, seeds, errors);
            }
        }
    }

    private static void ReadFile(Table table, string path, SeedLanguages languages, List<Seed> seeds, List<SeedError> errors)
    {
        byte[] file;
        try
        {
            file = SeedBytes.Read(table, path);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            errors.Add(Stray(path, $"it cannot be read: {refused.Message}"));
            return;
        }

        SeedReading reading = SeedReader.Read(table, path, file, languages);
        seeds.AddRange(reading.Seeds);
        errors.AddRange(reading.Errors);
    }

    // In the order of code points, so that errors and rows come in one order on every machine.
    private static IEnumerable<FileSystemInfo> Entries(string folder) => new DirectoryInfo(folder)
        .EnumerateFileSystemInfos()
        .Where(entry => entry.Name[0] != '.' && entry.Name != "README.md")
        .OrderBy(entry => entry.Name, StringComparer.Ordinal);

    private static SeedError Stray(string path, string message) => new(SeedRule.StrayFile, message, path, 1, 1);
}
