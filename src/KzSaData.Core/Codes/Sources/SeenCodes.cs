namespace KzSaData;

/// <summary>The codes and labels of the extents to which sources were seen.</summary>
/// <threadsafety>Static and without changing state, and therefore safe to use from several threads.</threadsafety>
public static class SeenCodes
{
    /// <summary>The list behind the enum.</summary>
    internal static CodeList List { get; } = new(
        nameof(Seen),
        new((int)Seen.Page, "page", "Read in full", "Толық оқылған", "Прочитано полностью", "قُرئ كاملًا"),
        new((int)Seen.Excerpt, "excerpt", "Read in part", "Ішінара оқылған", "Прочитано частично", "قُرئ جزئيًا"),
        new((int)Seen.Cited, "cited", "Known from a reference", "Сілтеме бойынша белгілі", "Известно по ссылке", "معروف من إحالة"));

    /// <summary>What an extent seen is called in a language, as in the heading of a table.</summary>
    /// <param name="seen">The extent seen.</param>
    /// <param name="language">en, kk, ru or ar, alone or as the start of a culture name: <c>ar-SA</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The extent seen is not defined.</exception>
    /// <exception cref="ArgumentException">The language is none of en, kk, ru and ar.</exception>
    public static string Label(this Seen seen, string language) => List.Label((int)seen, language);

    /// <summary>The code of an extent seen in JSON, seeds and exports.</summary>
    /// <param name="seen">The extent seen.</param>
    /// <exception cref="ArgumentOutOfRangeException">The extent seen is not defined.</exception>
    public static string Code(this Seen seen) => List.Code((int)seen);

    /// <summary>Finds the extent seen of a code; codes are compared exactly.</summary>
    /// <param name="code">The code, or null.</param>
    /// <param name="seen">The extent seen, or 0, which no member has.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(string? code, out Seen seen)
    {
        bool known = List.TryGetValue(code, out int value);
        seen = (Seen)value;
        return known;
    }
}
