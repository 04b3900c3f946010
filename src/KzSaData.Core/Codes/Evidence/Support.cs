namespace KzSaData;

/// <summary>How well a record is supported; computed from its evidence, never typed.</summary>
/// <remarks>The values are fixed. <see cref="SupportCodes"/> has the codes and the labels.</remarks>
public enum Support
{
    /// <summary>Sources mention it, none supports it.</summary>
    Unverified = 1,

    /// <summary>One independent source supports it.</summary>
    SingleSource = 2,

    /// <summary>Two independence groups support its date and main participants, and the amount where there is one.</summary>
    Corroborated = 3,

    /// <summary>An official or relayed official source of each side confirms it.</summary>
    BothSidesConfirmed = 4,

    /// <summary>A live difference that cannot be true together with the record. Not a degree: it stands outside the order of the other four.</summary>
    Disputed = 5,
}
