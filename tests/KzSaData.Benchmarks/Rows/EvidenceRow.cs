namespace KzSaData.Benchmarks;

public sealed record EvidenceRow(string Source, string Locator, string[] Fields, string? Note);
