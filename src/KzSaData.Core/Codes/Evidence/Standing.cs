namespace KzSaData;

/// <summary>Whether the difference between a piece of evidence and the record is still open.</summary>
/// <remarks>The values are fixed. <see cref="StandingCodes"/> has the codes and the labels.</remarks>
public enum Standing
{
    /// <summary>Open: it counts against the record.</summary>
    Live = 1,

    /// <summary>Decided in favour of the record's value, with the reason.</summary>
    Resolved = 2,
}
