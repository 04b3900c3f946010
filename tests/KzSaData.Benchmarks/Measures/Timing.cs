namespace KzSaData.Benchmarks;

/// <summary>How long something took, in one unit of work.</summary>
/// <param name="Records">The size of the dataset; 0 for the real one.</param>
/// <param name="Measure">What was asked.</param>
/// <param name="Contestant">Who was asked.</param>
/// <param name="Nanoseconds">The median.</param>
/// <param name="Ratio">The median of the ratios to this library in the same round; 0 where rounds were not taken in turn.</param>
/// <param name="Allocated">Bytes allocated for one answer; null where it was not counted.</param>
internal sealed record Timing(int Records, string Measure, string Contestant, double Nanoseconds, double Ratio, long? Allocated = null);
