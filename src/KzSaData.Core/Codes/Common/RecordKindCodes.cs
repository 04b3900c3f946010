namespace KzSaData;

/// <summary>The codes and labels of the kinds of record.</summary>
/// <threadsafety>Static and without changing state, and therefore safe to use from several threads.</threadsafety>
public static class RecordKindCodes
{
    /// <summary>The list behind the enum.</summary>
    internal static CodeList List { get; } = new(
        nameof(RecordKind),
        new((int)RecordKind.Event, "event", "Event", "Оқиға", "Событие", "حدث"),
        new((int)RecordKind.Agreement, "agreement", "Agreement", "Келісім", "Соглашение", "اتفاقية"),
        new((int)RecordKind.Investment, "investment", "Investment", "Инвестиция", "Инвестиция", "استثمار"),
        new((int)RecordKind.Indicator, "indicator", "Indicator", "Көрсеткіш", "Показатель", "مؤشر"),
        new((int)RecordKind.Programme, "programme", "Programme", "Бағдарлама", "Программа", "برنامج"),
        new((int)RecordKind.Proposal, "proposal", "Proposal", "Ұсыныс", "Предложение", "مقترح"));

    /// <summary>What a kind of record is called in a language, as in the heading of a table.</summary>
    /// <param name="kind">The kind of record.</param>
    /// <param name="language">en, kk, ru or ar, alone or as the start of a culture name: <c>ar-SA</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind of record is not defined.</exception>
    /// <exception cref="ArgumentException">The language is none of en, kk, ru and ar.</exception>
    public static string Label(this RecordKind kind, string language) => List.Label((int)kind, language);

    /// <summary>The code of a kind of record in JSON, seeds and exports.</summary>
    /// <param name="kind">The kind of record.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind of record is not defined.</exception>
    public static string Code(this RecordKind kind) => List.Code((int)kind);

    /// <summary>Finds the kind of record of a code; codes are compared exactly.</summary>
    /// <param name="code">The code, or null.</param>
    /// <param name="kind">The kind of record, or 0, which no member has.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(string? code, out RecordKind kind)
    {
        bool known = List.TryGetValue(code, out int value);
        kind = (RecordKind)value;
        return known;
    }
}
