namespace KzSaData.Benchmarks;

/// <summary>A latest amount, with the bounds as a total takes them.</summary>
public sealed record AmountRow(string Currency, int Stage, decimal? Low, decimal? Best, decimal? High, bool IsApproximate);
