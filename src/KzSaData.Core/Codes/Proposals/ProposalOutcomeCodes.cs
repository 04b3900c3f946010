namespace KzSaData;

/// <summary>The codes and labels of the outcomes of proposals.</summary>
/// <threadsafety>Static and without changing state, and therefore safe to use from several threads.</threadsafety>
public static class ProposalOutcomeCodes
{
    /// <summary>The list behind the enum.</summary>
    internal static CodeList List { get; } = new(
        nameof(ProposalOutcome),
        new((int)ProposalOutcome.Open, "open", "Open", "Әзірге ашық", "Остаётся открытым", "لا يزال مفتوحًا"),
        new((int)ProposalOutcome.Realised, "realised", "Realised", "Іске асты", "Реализовано", "تحقق"),
        new((int)ProposalOutcome.PartlyRealised, "partly-realised", "Partly realised", "Ішінара іске асты", "Частично реализовано", "تحقق جزئيًا"),
        new((int)ProposalOutcome.NotRealised, "not-realised", "Not realised", "Іске аспады", "Не реализовано", "لم يتحقق"),
        new((int)ProposalOutcome.Unknown, "unknown", "Unknown", "Белгісіз", "Неизвестно", "غير معروف"));

    /// <summary>What an outcome is called in a language, as in the heading of a table.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="language">en, kk, ru or ar, alone or as the start of a culture name: <c>ar-SA</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The outcome is not defined.</exception>
    /// <exception cref="ArgumentException">The language is none of en, kk, ru and ar.</exception>
    public static string Label(this ProposalOutcome outcome, string language) => List.Label((int)outcome, language);

    /// <summary>The code of an outcome in JSON, seeds and exports.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <exception cref="ArgumentOutOfRangeException">The outcome is not defined.</exception>
    public static string Code(this ProposalOutcome outcome) => List.Code((int)outcome);

    /// <summary>Finds the outcome of a code; codes are compared exactly.</summary>
    /// <param name="code">The code, or null.</param>
    /// <param name="outcome">The outcome, or 0, which no member has.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(string? code, out ProposalOutcome outcome)
    {
        bool known = List.TryGetValue(code, out int value);
        outcome = (ProposalOutcome)value;
        return known;
    }
}
