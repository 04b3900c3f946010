namespace KzSaData.Benchmarks;

public sealed record TextRow(string En, string? Kk, string? Ru, string? Ar);
