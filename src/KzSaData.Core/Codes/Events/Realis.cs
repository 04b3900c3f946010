namespace KzSaData;

/// <summary>Whether an event took place, as far as the sources know.</summary>
/// <remarks>The values are fixed. <see cref="RealisCodes"/> has the codes and the labels.</remarks>
public enum Realis
{
    /// <summary>It took place.</summary>
    Occurred = 1,

    /// <summary>It was announced, and its day had not come by the release. PLOVER AGREE; CAMEO 03.</summary>
    Planned = 2,

    /// <summary>It was put off, to a known day or not.</summary>
    Postponed = 3,

    /// <summary>It was called off.</summary>
    Cancelled = 4,

    /// <summary>It is reported without confirmation by anybody involved.</summary>
    Reported = 5,

    /// <summary>It was reported, and somebody involved denies it.</summary>
    Denied = 6,
}
