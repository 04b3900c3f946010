namespace KzSaData;

/// <summary>The codes and labels of the legal steps.</summary>
/// <threadsafety>Static and without changing state, and therefore safe to use from several threads.</threadsafety>
public static class LegalStepKindCodes
{
    /// <summary>The list behind the enum.</summary>
    internal static CodeList List { get; } = new(
        nameof(LegalStepKind),
        new((int)LegalStepKind.Initialled, "initialled", "Initialled", "Парафталды", "Парафировано", "التوقيع بالأحرف الأولى"),
        new((int)LegalStepKind.Signed, "signed", "Signed", "Қол қойылды", "Подписано", "التوقيع"),
        new((int)LegalStepKind.Approved, "approved", "Approved", "Бекітілді", "Утверждено", "الموافقة"),
        new((int)LegalStepKind.Ratified, "ratified", "Ratified", "Ратификацияланды", "Ратифицировано", "التصديق"),
        new((int)LegalStepKind.EnteredIntoForce, "entered-into-force", "Entered into force", "Күшіне енді", "Вступило в силу", "الدخول حيز النفاذ"),
        new((int)LegalStepKind.Amended, "amended", "Amended", "Өзгеріс енгізілді", "Внесены изменения", "التعديل"),
        new((int)LegalStepKind.Extended, "extended", "Extended", "Мерзімі ұзартылды", "Продлено", "التمديد"),
        new((int)LegalStepKind.Suspended, "suspended", "Suspended", "Қолданысы тоқтатыла тұрды", "Приостановлено", "التعليق"),
        new((int)LegalStepKind.Terminated, "terminated", "Terminated", "Қолданысы тоқтатылды", "Прекращено", "الإنهاء"),
        new((int)LegalStepKind.Lapsed, "lapsed", "Lapsed", "Күшін жоғалтты", "Утратило силу", "انتهاء المفعول"));

    /// <summary>What a legal step is called in a language, as in the heading of a table.</summary>
    /// <param name="step">The legal step.</param>
    /// <param name="language">en, kk, ru or ar, alone or as the start of a culture name: <c>ar-SA</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The legal step is not defined.</exception>
    /// <exception cref="ArgumentException">The language is none of en, kk, ru and ar.</exception>
    public static string Label(this LegalStepKind step, string language) => List.Label((int)step, language);

    /// <summary>The code of a legal step in JSON, seeds and exports.</summary>
    /// <param name="step">The legal step.</param>
    /// <exception cref="ArgumentOutOfRangeException">The legal step is not defined.</exception>
    public static string Code(this LegalStepKind step) => List.Code((int)step);

    /// <summary>Finds the legal step of a code; codes are compared exactly.</summary>
    /// <param name="code">The code, or null.</param>
    /// <param name="step">The legal step, or 0, which no member has.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(string? code, out LegalStepKind step)
    {
        bool known = List.TryGetValue(code, out int value);
        step = (LegalStepKind)value;
        return known;
    }
}
