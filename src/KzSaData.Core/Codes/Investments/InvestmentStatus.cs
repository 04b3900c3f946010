namespace KzSaData;

/// <summary>A step in the life of an investment.</summary>
/// <remarks>The values are fixed. <see cref="InvestmentStatusCodes"/> has the codes and the labels.</remarks>
public enum InvestmentStatus
{
    /// <summary>Proposed or under study. IATI ActivityStatus 1 (pipeline/identification).</summary>
    Proposed = 1,

    /// <summary>The sides have agreed on it. IATI ActivityStatus 1.</summary>
    Agreed = 2,

    /// <summary>The body that decides has approved it. IATI ActivityStatus 1.</summary>
    Approved = 3,

    /// <summary>Being built. IATI ActivityStatus 2 (implementation).</summary>
    UnderConstruction = 4,

    /// <summary>Being carried out. IATI ActivityStatus 2.</summary>
    InProgress = 5,

    /// <summary>Built and working. IATI ActivityStatus 3 (finalisation).</summary>
    Operational = 6,

    /// <summary>Finished. IATI ActivityStatus 4 (closed).</summary>
    Completed = 7,

    /// <summary>Stopped for a time. IATI ActivityStatus 6.</summary>
    Suspended = 8,

    /// <summary>Called off. IATI ActivityStatus 5.</summary>
    Cancelled = 9,

    /// <summary>Never carried out, and nobody called it off. No IATI status.</summary>
    Lapsed = 10,
}
