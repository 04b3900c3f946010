namespace KzSaData;

/// <summary>A step in the legal life of an agreement; "in force" is never inferred from other steps.</summary>
/// <remarks>The values are fixed. <see cref="LegalStepKindCodes"/> has the codes and the labels.</remarks>
public enum LegalStepKind
{
    /// <summary>The text is initialled.</summary>
    Initialled = 1,

    /// <summary>It is signed.</summary>
    Signed = 2,

    /// <summary>A government or another body approves it.</summary>
    Approved = 3,

    /// <summary>A side ratifies it; the step says which side.</summary>
    Ratified = 4,

    /// <summary>It enters into force.</summary>
    EnteredIntoForce = 5,

    /// <summary>It is amended.</summary>
    Amended = 6,

    /// <summary>Its term is extended.</summary>
    Extended = 7,

    /// <summary>It is suspended.</summary>
    Suspended = 8,

    /// <summary>It is terminated or denounced.</summary>
    Terminated = 9,

    /// <summary>Its term ends without extension, or it never takes effect.</summary>
    Lapsed = 10,
}
