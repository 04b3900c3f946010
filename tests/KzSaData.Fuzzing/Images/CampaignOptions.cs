namespace KzSaData.Fuzzing.Images;

/// <summary>What a campaign is to do.</summary>
/// <param name="Mutants">How many mutants it makes.</param>
/// <param name="Seed">The number that all chance comes from.</param>
/// <param name="MostRecords">How many records of each kind are written and cited of each mutant.</param>
/// <param name="FindingsFolder">Where mutants that did harm are kept; null to keep none.</param>
internal sealed record CampaignOptions(long Mutants, int Seed, int MostRecords, string? FindingsFolder);
