namespace KzSaData;

/// <summary>The codes and labels of the qualifiers of amounts and values.</summary>
/// <threadsafety>Static and without changing state, and therefore safe to use from several threads.</threadsafety>
public static class QualifierCodes
{
    /// <summary>The list behind the enum.</summary>
    internal static CodeList List { get; } = new(
        nameof(Qualifier),
        new((int)Qualifier.Exactly, "exactly", "Exactly", "Дәл", "Ровно", "بالضبط"),
        new((int)Qualifier.About, "about", "About", "Шамамен", "Около", "نحو"),
        new((int)Qualifier.AtLeast, "at-least", "At least", "Кемінде", "Не менее", "لا يقل عن"),
        new((int)Qualifier.AtMost, "at-most", "At most", "Ең көбі", "Не более", "لا يزيد على"),
        new((int)Qualifier.Between, "between", "Between", "Аралығында", "В диапазоне", "ما بين"));

    /// <summary>What a qualifier is called in a language, as in the heading of a table.</summary>
    /// <param name="qualifier">The qualifier.</param>
    /// <param name="language">en, kk, ru or ar, alone or as the start of a culture name: <c>ar-SA</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The qualifier is not defined.</exception>
    /// <exception cref="ArgumentException">The language is none of en, kk, ru and ar.</exception>
    public static string Label(this Qualifier qualifier, string language) => List.Label((int)qualifier, language);

    /// <summary>The code of a qualifier in JSON, seeds and exports.</summary>
    /// <param name="qualifier">The qualifier.</param>
    /// <exception cref="ArgumentOutOfRangeException">The qualifier is not defined.</exception>
    public static string Code(this Qualifier qualifier) => List.Code((int)qualifier);

    /// <summary>Finds the qualifier of a code; codes are compared exactly.</summary>
    /// <param name="code">The code, or null.</param>
    /// <param name="qualifier">The qualifier, or 0, which no member has.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(string? code, out Qualifier qualifier)
    {
        bool known = List.TryGetValue(code, out int value);
        qualifier = (Qualifier)value;
        return known;
    }
}
