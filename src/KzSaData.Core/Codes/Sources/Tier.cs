namespace KzSaData;

/// <summary>How near a source stands to what it tells.</summary>
/// <remarks>The values are fixed. <see cref="TierCodes"/> has the codes and the labels.</remarks>
public enum Tier
{
    /// <summary>The legal or official text itself.</summary>
    PrimaryText = 1,

    /// <summary>A page of the body concerned: ministry, embassy, head of state, organisation, company.</summary>
    Official = 2,

    /// <summary>A state's agency or paper that passes on what its officials said.</summary>
    OfficialRelay = 3,

    /// <summary>An independent news agency.</summary>
    Agency = 4,

    /// <summary>A scholarly work.</summary>
    Academic = 5,

    /// <summary>Another medium.</summary>
    Media = 6,

    /// <summary>A work of reference, such as an encyclopedia.</summary>
    Reference = 7,
}
