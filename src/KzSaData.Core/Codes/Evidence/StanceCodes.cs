namespace KzSaData;

/// <summary>The codes and labels of the stances of evidence.</summary>
/// <threadsafety>Static and without changing state, and therefore safe to use from several threads.</threadsafety>
public static class StanceCodes
{
    /// <summary>The list behind the enum.</summary>
    internal static CodeList List { get; } = new(
        nameof(Stance),
        new((int)Stance.Supports, "supports", "Supports", "Растайды", "Подтверждает", "يؤيد"),
        new((int)Stance.Contradicts, "contradicts", "Contradicts", "Қайшы келеді", "Противоречит", "يناقض"),
        new((int)Stance.Mentions, "mentions", "Mentions", "Атап өтеді", "Упоминает", "يذكر"));

    /// <summary>What a stance is called in a language, as in the heading of a table.</summary>
    /// <param name="stance">The stance.</param>
    /// <param name="language">en, kk, ru or ar, alone or as the start of a culture name: <c>ar-SA</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The stance is not defined.</exception>
    /// <exception cref="ArgumentException">The language is none of en, kk, ru and ar.</exception>
    public static string Label(this Stance stance, string language) => List.Label((int)stance, language);

    /// <summary>The code of a stance in JSON, seeds and exports.</summary>
    /// <param name="stance">The stance.</param>
    /// <exception cref="ArgumentOutOfRangeException">The stance is not defined.</exception>
    public static string Code(this Stance stance) => List.Code((int)stance);

    /// <summary>Finds the stance of a code; codes are compared exactly.</summary>
    /// <param name="code">The code, or null.</param>
    /// <param name="stance">The stance, or 0, which no member has.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(string? code, out Stance stance)
    {
        bool known = List.TryGetValue(code, out int value);
        stance = (Stance)value;
        return known;
    }
}
