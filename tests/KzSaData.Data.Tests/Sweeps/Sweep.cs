namespace KzSaData.Data.Tests.Sweeps;

/// <summary>Looks through a whole dataset for one kind of mistake that no rule about a single seed can see.</summary>
internal delegate IEnumerable<SweepFinding> Sweep(Dataset data);
