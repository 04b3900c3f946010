namespace KzSaData;

/// <summary>The form in which a record is cited.</summary>
/// <remarks>The values are fixed. <see cref="CitationStyleCodes"/> has the codes and the labels.</remarks>
public enum CitationStyle
{
    /// <summary>A line of plain text.</summary>
    Text = 1,

    /// <summary>An entry for BibTeX, as LaTeX users need it.</summary>
    BibTeX = 2,

    /// <summary>An item in CSL-JSON, as Zotero and pandoc read it.</summary>
    CslJson = 3,

    /// <summary>A record in RIS, as EndNote and Mendeley read it.</summary>
    Ris = 4,
}
