namespace KzSaData;

/// <summary>What a curation note is about.</summary>
/// <remarks>The values are fixed. <see cref="NoteClassCodes"/> has the codes and the labels.</remarks>
public enum NoteClass
{
    /// <summary>A source contradicts itself.</summary>
    InternalContradiction = 1,

    /// <summary>A citation does not say what it is cited for.</summary>
    WrongCitation = 2,

    /// <summary>Something is named at a time when it did not exist, or not yet by that name.</summary>
    Anachronism = 3,

    /// <summary>True when written, and overtaken since.</summary>
    SupersededByEvents = 4,

    /// <summary>A claim for which no source could be found.</summary>
    Unsupported = 5,

    /// <summary>An amount whose currency, stage, period or extent is unclear.</summary>
    AmbiguousAmount = 6,

    /// <summary>A statement that better sources refute.</summary>
    FactualError = 7,

    /// <summary>An error in a reference: name, date, title or number.</summary>
    BibliographicSlip = 8,

    /// <summary>Why something is included or left out.</summary>
    Scope = 9,
}
