namespace KzSaData;

/// <summary>The codes and labels of the degrees of support.</summary>
/// <threadsafety>Static and without changing state, and therefore safe to use from several threads.</threadsafety>
public static class SupportCodes
{
    /// <summary>The list behind the enum.</summary>
    internal static CodeList List { get; } = new(
        nameof(Support),
        new((int)Support.Unverified, "unverified", "Unverified", "Расталмаған", "Не подтверждено", "غير مؤكد"),
        new((int)Support.SingleSource, "single-source", "Single source", "Бір дереккөз", "Один источник", "مصدر واحد"),
        new((int)Support.Corroborated, "corroborated", "Corroborated", "Бірнеше дереккөз растаған", "Подтверждено несколькими источниками", "مؤكد من أكثر من مصدر"),
        new((int)Support.BothSidesConfirmed, "both-sides-confirmed", "Confirmed by both sides", "Екі тарап та растаған", "Подтверждено обеими сторонами", "مؤكد من الجانبين"),
        new((int)Support.Disputed, "disputed", "Disputed", "Даулы", "Оспаривается", "محل خلاف"));

    /// <summary>What a degree of support is called in a language, as in the heading of a table.</summary>
    /// <param name="support">The degree of support.</param>
    /// <param name="language">en, kk, ru or ar, alone or as the start of a culture name: <c>ar-SA</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The degree of support is not defined.</exception>
    /// <exception cref="ArgumentException">The language is none of en, kk, ru and ar.</exception>
    public static string Label(this Support support, string language) => List.Label((int)support, language);

    /// <summary>The code of a degree of support in JSON, seeds and exports.</summary>
    /// <param name="support">The degree of support.</param>
    /// <exception cref="ArgumentOutOfRangeException">The degree of support is not defined.</exception>
    public static string Code(this Support support) => List.Code((int)support);

    /// <summary>Finds the degree of support of a code; codes are compared exactly.</summary>
    /// <param name="code">The code, or null.</param>
    /// <param name="support">The degree of support, or 0, which no member has.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(string? code, out Support support)
    {
        bool known = List.TryGetValue(code, out int value);
        support = (Support)value;
        return known;
    }
}
