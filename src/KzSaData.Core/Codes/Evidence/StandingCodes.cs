namespace KzSaData;

/// <summary>The codes and labels of the standings of evidence.</summary>
/// <threadsafety>Static and without changing state, and therefore safe to use from several threads.</threadsafety>
public static class StandingCodes
{
    /// <summary>The list behind the enum.</summary>
    internal static CodeList List { get; } = new(
        nameof(Standing),
        new((int)Standing.Live, "live", "Open", "Шешілмеген", "Не разрешено", "غير محسوم"),
        new((int)Standing.Resolved, "resolved", "Resolved", "Шешілген", "Разрешено", "محسوم"));

    /// <summary>What a standing is called in a language, as in the heading of a table.</summary>
    /// <param name="standing">The standing.</param>
    /// <param name="language">en, kk, ru or ar, alone or as the start of a culture name: <c>ar-SA</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The standing is not defined.</exception>
    /// <exception cref="ArgumentException">The language is none of en, kk, ru and ar.</exception>
    public static string Label(this Standing standing, string language) => List.Label((int)standing, language);

    /// <summary>The code of a standing in JSON, seeds and exports.</summary>
    /// <param name="standing">The standing.</param>
    /// <exception cref="ArgumentOutOfRangeException">The standing is not defined.</exception>
    public static string Code(this Standing standing) => List.Code((int)standing);

    /// <summary>Finds the standing of a code; codes are compared exactly.</summary>
    /// <param name="code">The code, or null.</param>
    /// <param name="standing">The standing, or 0, which no member has.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(string? code, out Standing standing)
    {
        bool known = List.TryGetValue(code, out int value);
        standing = (Standing)value;
        return known;
    }
}
