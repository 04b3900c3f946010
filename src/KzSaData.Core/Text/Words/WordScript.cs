namespace KzSaData.Values;

/// <summary>The script of a folded word, which says by whose rules its forms go.</summary>
internal enum WordScript
{
    /// <summary>A number, or letters that no rule knows.</summary>
    Other,

    /// <summary>English, and names and Kazakh in Latin letters.</summary>
    Latin,

    /// <summary>Russian and Kazakh.</summary>
    Cyrillic,

    /// <summary>Arabic.</summary>
    Arabic,
}
