using KzSaData.Seeds.Files;
using KzSaData.Seeds.History;
using KzSaData.Seeds.KnownIds;

namespace KzSaData.Seeds.Contributing;

/// <summary>All that can be said of a folder of seeds before anybody else sees it.</summary>
/// <param name="Errors">What is wrong: by the rules, with the names in C#, and, once there is a release, with the ledgers.</param>
/// <param name="Reports">What will be wrong with the ledgers once what was prepared is published.</param>
/// <param name="Forms">Files that are right and not in canonical form, each at its first difference.</param>
/// <param name="Count">How many seeds there are.</param>
internal sealed record SeedCheck(IReadOnlyList<SeedError> Errors, IReadOnlyList<SeedError> Reports, IReadOnlyList<SeedError> Forms, int Count)
{
    /// <summary>Checks a folder.</summary>
    /// <param name="seeds">The folder.</param>
    public static SeedCheck Run(string seeds)
    {
        CheckedSeeds read = CheckedSeeds.Read(seeds);
        using Dataset? data = read.Dataset;
        string baseline = Baseline.FolderBeside(seeds);
        IReadOnlyList<SeedError> ledger = data is null ? [] : LedgerCheck.Run(data, seeds, baseline);
        bool isPublished = Baseline.IsPublished(baseline);
        return new SeedCheck(
            isPublished ? [.. read.Errors, .. ledger] : read.Errors,
            isPublished ? [] : ledger,
            [.. SeedForm.In(seeds).Select(static file => file.Difference).OfType<SeedError>()],
            read.Count);
    }

    /// <summary>What was found in some of the files.</summary>
    public SeedCheck In(Func<string, bool> isWanted) => this with
    {
        Errors = [.. Errors.Where(error => isWanted(error.Path))],
        Reports = [.. Reports.Where(error => isWanted(error.Path))],
        Forms = [.. Forms.Where(error => isWanted(error.Path))],
    };
}
