using KzSaData.Seeds.Syntax;

namespace KzSaData.Seeds.Reading;

/// <summary>What was read, and what is wrong with it.</summary>
/// <param name="Seeds">The rows. Where there are errors, values are missing in them, and a file that could not be read at all is a
/// row with its id only: enough for other files to refer to it, so that one error does not bring forth others.</param>
/// <param name="Errors">The errors in the order of path, line and column.</param>
internal sealed record SeedReading(IReadOnlyList<Seed> Seeds, IReadOnlyList<SeedError> Errors)
{
    /// <summary>Whether all files were read; else only the one whose errors kept the others from being read.</summary>
    public bool IsWhole { get; init; } = true;
}
