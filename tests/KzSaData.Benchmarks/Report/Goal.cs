namespace KzSaData.Benchmarks;

/// <summary>A goal and what was measured.</summary>
/// <param name="Text">What is wanted.</param>
/// <param name="Measured">What was measured, as text.</param>
/// <param name="IsReached">Whether it is reached.</param>
internal sealed record Goal(string Text, string Measured, bool IsReached);
