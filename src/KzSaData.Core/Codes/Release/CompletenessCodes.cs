namespace KzSaData;

/// <summary>The codes and labels of the degrees of completeness.</summary>
/// <threadsafety>Static and without changing state, and therefore safe to use from several threads.</threadsafety>
public static class CompletenessCodes
{
    /// <summary>The list behind the enum.</summary>
    internal static CodeList List { get; } = new(
        nameof(Completeness),
        new((int)Completeness.Census, "census", "Complete", "Толық қамту", "Полный охват", "حصر شامل"),
        new((int)Completeness.Systematic, "systematic", "Systematic", "Жүйелі қамту", "Систематический охват", "تغطية منهجية"),
        new((int)Completeness.Selective, "selective", "Selective", "Іріктеп қамту", "Выборочный охват", "تغطية انتقائية"),
        new((int)Completeness.Anecdotal, "anecdotal", "Anecdotal", "Жекелеген мәліметтер", "Отдельные сведения", "بيانات متفرقة"));

    /// <summary>What a degree of completeness is called in a language, as in the heading of a table.</summary>
    /// <param name="completeness">The degree of completeness.</param>
    /// <param name="language">en, kk, ru or ar, alone or as the start of a culture name: <c>ar-SA</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The degree of completeness is not defined.</exception>
    /// <exception cref="ArgumentException">The language is none of en, kk, ru and ar.</exception>
    public static string Label(this Completeness completeness, string language) => List.Label((int)completeness, language);

    /// <summary>The code of a degree of completeness in JSON, seeds and exports.</summary>
    /// <param name="completeness">The degree of completeness.</param>
    /// <exception cref="ArgumentOutOfRangeException">The degree of completeness is not defined.</exception>
    public static string Code(this Completeness completeness) => List.Code((int)completeness);

    /// <summary>Finds the degree of completeness of a code; codes are compared exactly.</summary>
    /// <param name="code">The code, or null.</param>
    /// <param name="completeness">The degree of completeness, or 0, which no member has.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(string? code, out Completeness completeness)
    {
        bool known = List.TryGetValue(code, out int value);
        completeness = (Completeness)value;
        return known;
    }
}
