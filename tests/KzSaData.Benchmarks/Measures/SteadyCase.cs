namespace KzSaData.Benchmarks;

/// <summary>One question to one contestant: what BenchmarkDotNet measures at a time.</summary>
public sealed record SteadyCase(int Records, string Measure, string Contestant)
{
    /// <inheritdoc/>
    public override string ToString() => $"{(Records == 0 ? "real" : Records)}: {Measure}, {Contestant}";
}
