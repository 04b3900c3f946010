namespace KzSaData;

/// <summary>What has become of a proposal by the day of the release.</summary>
/// <remarks>The values are fixed. <see cref="ProposalOutcomeCodes"/> has the codes and the labels.</remarks>
public enum ProposalOutcome
{
    /// <summary>Nothing yet, and it may still happen.</summary>
    Open = 1,

    /// <summary>It happened.</summary>
    Realised = 2,

    /// <summary>A part of it happened.</summary>
    PartlyRealised = 3,

    /// <summary>It did not happen, and no longer can or will.</summary>
    NotRealised = 4,

    /// <summary>The sources do not tell.</summary>
    Unknown = 5,
}
