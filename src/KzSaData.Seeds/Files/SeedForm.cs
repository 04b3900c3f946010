using KzSaData.Schema;
using KzSaData.Seeds.Syntax;

namespace KzSaData.Seeds.Files;

/// <summary>A file of seeds beside its canonical form.</summary>
/// <param name="Path">The file.</param>
/// <param name="Canonical">The canonical form; null where the file has errors, which must be mended first.</param>
/// <param name="Errors">What is wrong with the file; being out of form is no error here.</param>
/// <param name="Difference">An error at the first line that is not in canonical form, or null.</param>
internal sealed record SeedForm(string Path, byte[]? Canonical, IReadOnlyList<SeedError> Errors, SeedError? Difference)
{
    /// <summary>The files of a folder, read one by one.</summary>
    /// <param name="seeds">The folder.</param>
    /// <param name="isWanted">Which of its files, by path; all where it is null.</param>
    public static IEnumerable<SeedForm> In(string seeds, Func<string, bool>? isWanted = null)
    {
        SeedLanguages languages = SeedLanguages.In(seeds) ?? SeedLanguages.English;
        foreach ((Table table, string path) in SeedPaths.In(seeds).Where(file => isWanted?.Invoke(file.Path) != false))
        {
            yield return Of(table, path, languages);
        }
    }

    private static SeedForm Of(Table table, string path, SeedLanguages languages)
    {
        byte[] content;
        try
        {
            content = SeedBytes.Read(table, path);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return new SeedForm(path, null, [new SeedError(SeedRule.StrayFile, $"it cannot be read: {refused.Message}", path, 1, 1)], null);
        }

        byte[]? canonical = SeedFormatter.Canonical(table, path, content, languages, out IReadOnlyList<SeedError> errors);
        return new SeedForm(path, canonical, errors, canonical is null ? null : SeedFormatter.Difference(path, content, canonical));
    }
}
