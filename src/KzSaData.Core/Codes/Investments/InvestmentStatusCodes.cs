namespace KzSaData;

/// <summary>The codes and labels of the statuses of an investment.</summary>
/// <threadsafety>Static and without changing state, and therefore safe to use from several threads.</threadsafety>
public static class InvestmentStatusCodes
{
    /// <summary>The list behind the enum.</summary>
    internal static CodeList List { get; } = new(
        nameof(InvestmentStatus),
        new((int)InvestmentStatus.Proposed, "proposed", "Proposed", "Ұсынылған", "Предложено", "مقترح"),
        new((int)InvestmentStatus.Agreed, "agreed", "Agreed", "Келісілген", "Согласовано", "متفق عليه"),
        new((int)InvestmentStatus.Approved, "approved", "Approved", "Мақұлданған", "Одобрено", "معتمد"),
        new((int)InvestmentStatus.UnderConstruction, "under-construction", "Under construction", "Салынып жатыр", "Строится", "قيد الإنشاء"),
        new((int)InvestmentStatus.InProgress, "in-progress", "In progress", "Іске асырылуда", "Реализуется", "قيد التنفيذ"),
        new((int)InvestmentStatus.Operational, "operational", "Operational", "Жұмыс істеп тұр", "Действует", "قيد التشغيل"),
        new((int)InvestmentStatus.Completed, "completed", "Completed", "Аяқталған", "Завершено", "مكتمل"),
        new((int)InvestmentStatus.Suspended, "suspended", "Suspended", "Уақытша тоқтатылған", "Приостановлено", "معلّق"),
        new((int)InvestmentStatus.Cancelled, "cancelled", "Cancelled", "Бас тартылған", "Отменено", "ملغى"),
        new((int)InvestmentStatus.Lapsed, "lapsed", "Lapsed", "Іске аспай қалған", "Не состоялось", "لم يتحقق"));

    /// <summary>What a status is called in a language, as in the heading of a table.</summary>
    /// <param name="status">The status.</param>
    /// <param name="language">en, kk, ru or ar, alone or as the start of a culture name: <c>ar-SA</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The status is not defined.</exception>
    /// <exception cref="ArgumentException">The language is none of en, kk, ru and ar.</exception>
    public static string Label(this InvestmentStatus status, string language) => List.Label((int)status, language);

    /// <summary>The code of a status in JSON, seeds and exports.</summary>
    /// <param name="status">The status.</param>
    /// <exception cref="ArgumentOutOfRangeException">The status is not defined.</exception>
    public static string Code(this InvestmentStatus status) => List.Code((int)status);

    /// <summary>Finds the status of a code; codes are compared exactly.</summary>
    /// <param name="code">The code, or null.</param>
    /// <param name="status">The status, or 0, which no member has.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(string? code, out InvestmentStatus status)
    {
        bool known = List.TryGetValue(code, out int value);
        status = (InvestmentStatus)value;
        return known;
    }

    /// <summary>The IATI ActivityStatus of a status.</summary>
    /// <param name="status">The status.</param>
    /// <returns>1 pipeline or identification, 2 implementation, 3 finalisation, 4 closed, 5 cancelled, 6 suspended; null for what lapsed, which IATI does not know.</returns>
    public static int? IatiActivityStatus(this InvestmentStatus status) => status switch
    {
        InvestmentStatus.Proposed or InvestmentStatus.Agreed or InvestmentStatus.Approved => 1,
        InvestmentStatus.UnderConstruction or InvestmentStatus.InProgress => 2,
        InvestmentStatus.Operational => 3,
        InvestmentStatus.Completed => 4,
        InvestmentStatus.Cancelled => 5,
        InvestmentStatus.Suspended => 6,
        _ => null,
    };
}
