namespace KzSaData;

/// <summary>The codes and labels of the kinds of relation.</summary>
/// <threadsafety>Static and without changing state, and therefore safe to use from several threads.</threadsafety>
public static class RelationKindCodes
{
    /// <summary>The list behind the enum.</summary>
    internal static CodeList List { get; } = new(
        nameof(RelationKind),
        new((int)RelationKind.PartOf, "part-of", "Part of", "Құрамына кіреді", "Входит в состав", "جزء من"),
        new((int)RelationKind.Follows, "follows", "Follows", "Жалғасы болып табылады", "Следует за", "يلي"),
        new((int)RelationKind.LeadsTo, "leads-to", "Leads to", "Алып келеді", "Ведёт к", "يؤدي إلى"),
        new((int)RelationKind.Implements, "implements", "Implements", "Орындайды", "Исполняет", "ينفّذ"),
        new((int)RelationKind.Amends, "amends", "Amends", "Өзгеріс енгізеді", "Вносит изменения в", "يعدّل"),
        new((int)RelationKind.Supersedes, "supersedes", "Supersedes", "Орнын басады", "Заменяет", "يحل محل"),
        new((int)RelationKind.Concerns, "concerns", "Concerns", "Қатысты", "Касается", "يتعلق بـ"),
        new((int)RelationKind.Realises, "realises", "Realises", "Жүзеге асырады", "Осуществляет", "يحقّق"),
        new((int)RelationKind.Mirrors, "mirrors", "Mirror data of", "Айналық деректер", "Зеркальные данные", "بيانات مرآة"),
        new((int)RelationKind.Duplicates, "duplicates", "Duplicates", "Қайталайды", "Дублирует", "يكرّر"),
        new((int)RelationKind.DistinctFrom, "distinct-from", "Distinct from", "Ерекшеленеді", "Отличается от", "يختلف عن"));

    /// <summary>What a kind of relation is called in a language, as in the heading of a table.</summary>
    /// <param name="kind">The kind of relation.</param>
    /// <param name="language">en, kk, ru or ar, alone or as the start of a culture name: <c>ar-SA</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind of relation is not defined.</exception>
    /// <exception cref="ArgumentException">The language is none of en, kk, ru and ar.</exception>
    public static string Label(this RelationKind kind, string language) => List.Label((int)kind, language);

    /// <summary>The code of a kind of relation in JSON, seeds and exports.</summary>
    /// <param name="kind">The kind of relation.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind of relation is not defined.</exception>
    public static string Code(this RelationKind kind) => List.Code((int)kind);

    /// <summary>Finds the kind of relation of a code; codes are compared exactly.</summary>
    /// <param name="code">The code, or null.</param>
    /// <param name="kind">The kind of relation, or 0, which no member has.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(string? code, out RelationKind kind)
    {
        bool known = List.TryGetValue(code, out int value);
        kind = (RelationKind)value;
        return known;
    }
}
