namespace KzSaData.TestKit;

/// <summary>What compiling seeds comes to.</summary>
/// <param name="Dataset">The dataset; null where there are errors.</param>
/// <param name="Errors">The errors; none where there is a dataset.</param>
public sealed record CompiledSeeds(Dataset? Dataset, IReadOnlyList<SeedError> Errors);
