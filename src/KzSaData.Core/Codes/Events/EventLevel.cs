namespace KzSaData;

/// <summary>How high the highest participants of an event stand.</summary>
/// <remarks>The values are fixed. <see cref="EventLevelCodes"/> has the codes and the labels.</remarks>
public enum EventLevel
{
    /// <summary>A president or a king.</summary>
    HeadOfState = 1,

    /// <summary>A prime minister.</summary>
    HeadOfGovernment = 2,

    /// <summary>A crown prince who does not act as head of state.</summary>
    CrownPrince = 3,

    /// <summary>The speaker of a parliament or its chamber.</summary>
    Speaker = 4,

    /// <summary>A minister or somebody of that rank.</summary>
    Minister = 5,

    /// <summary>A deputy or vice minister.</summary>
    DeputyMinister = 6,

    /// <summary>An ambassador or chargé d'affaires.</summary>
    Ambassador = 7,

    /// <summary>Another official of the state.</summary>
    Official = 8,

    /// <summary>Members of parliaments below the speaker.</summary>
    Parliamentary = 9,

    /// <summary>Religious leaders and bodies.</summary>
    Religious = 10,

    /// <summary>Companies, banks and funds.</summary>
    Corporate = 11,

    /// <summary>Universities and scholars.</summary>
    Academic = 12,

    /// <summary>Citizens, artists, athletes, societies.</summary>
    Public = 13,
}
