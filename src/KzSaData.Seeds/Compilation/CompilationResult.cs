namespace KzSaData.Seeds.Compilation;

/// <summary>What came of compiling seeds: a dataset, or what is wrong.</summary>
/// <param name="Dataset">The dataset; null where there are errors.</param>
/// <param name="Errors">The errors in the order of files and lines; empty where there is a dataset.</param>
/// <param name="SeedCount">How many seeds were read.</param>
internal sealed record CompilationResult(Dataset? Dataset, IReadOnlyList<SeedError> Errors, int SeedCount);
