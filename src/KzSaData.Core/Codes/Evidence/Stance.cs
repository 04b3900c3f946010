namespace KzSaData;

/// <summary>What a piece of evidence does for the claim.</summary>
/// <remarks>The values are fixed. <see cref="StanceCodes"/> has the codes and the labels.</remarks>
public enum Stance
{
    /// <summary>It says the same.</summary>
    Supports = 1,

    /// <summary>It says what cannot be true together with the claim.</summary>
    Contradicts = 2,

    /// <summary>It speaks of it without confirming it.</summary>
    Mentions = 3,
}
