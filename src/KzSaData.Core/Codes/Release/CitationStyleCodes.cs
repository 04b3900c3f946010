namespace KzSaData;

/// <summary>The codes and labels of the citation styles.</summary>
/// <threadsafety>Static and without changing state, and therefore safe to use from several threads.</threadsafety>
public static class CitationStyleCodes
{
    /// <summary>The list behind the enum.</summary>
    internal static CodeList List { get; } = new(
        nameof(CitationStyle),
        new((int)CitationStyle.Text, "text", "Plain text", "Жай мәтін", "Обычный текст", "نص عادي"),
        new((int)CitationStyle.BibTeX, "bibtex", "BibTeX", "BibTeX пішімі", "Формат BibTeX", "صيغة BibTeX"),
        new((int)CitationStyle.CslJson, "csl-json", "CSL-JSON", "CSL-JSON пішімі", "Формат CSL-JSON", "صيغة CSL-JSON"),
        new((int)CitationStyle.Ris, "ris", "RIS", "RIS пішімі", "Формат RIS", "صيغة RIS"));

    /// <summary>What a citation style is called in a language, as in the heading of a table.</summary>
    /// <param name="style">The citation style.</param>
    /// <param name="language">en, kk, ru or ar, alone or as the start of a culture name: <c>ar-SA</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The citation style is not defined.</exception>
    /// <exception cref="ArgumentException">The language is none of en, kk, ru and ar.</exception>
    public static string Label(this CitationStyle style, string language) => List.Label((int)style, language);

    /// <summary>The code of a citation style in JSON, seeds and exports.</summary>
    /// <param name="style">The citation style.</param>
    /// <exception cref="ArgumentOutOfRangeException">The citation style is not defined.</exception>
    public static string Code(this CitationStyle style) => List.Code((int)style);

    /// <summary>Finds the citation style of a code; codes are compared exactly.</summary>
    /// <param name="code">The code, or null.</param>
    /// <param name="style">The citation style, or 0, which no member has.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(string? code, out CitationStyle style)
    {
        bool known = List.TryGetValue(code, out int value);
        style = (CitationStyle)value;
        return known;
    }
}
