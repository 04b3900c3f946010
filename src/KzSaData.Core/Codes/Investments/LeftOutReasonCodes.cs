namespace KzSaData;

/// <summary>The codes and labels of the reasons why a total leaves something out.</summary>
/// <threadsafety>Static and without changing state, and therefore safe to use from several threads.</threadsafety>
public static class LeftOutReasonCodes
{
    /// <summary>The list behind the enum.</summary>
    internal static CodeList List { get; } = new(
        nameof(LeftOutReason),
        new((int)LeftOutReason.NoAmount, "no-amount", "No sum named", "Сомасы аталмаған", "Сумма не названа", "لم يُذكر مبلغ"),
        new((int)LeftOutReason.Umbrella, "umbrella", "Umbrella total", "Жиынтық сома", "Сводная сумма", "مبلغ جامع"),
        new((int)LeftOutReason.PartOfCounted, "part-of-counted", "Inside a counted amount", "Есептелген соманың ішінде", "Входит в учтённую сумму", "ضمن مبلغ محتسب"),
        new((int)LeftOutReason.Duplicate, "duplicate", "Duplicate", "Қайталанған жазба", "Дубликат", "مكرر"),
        new((int)LeftOutReason.Cancelled, "cancelled", "Cancelled or lapsed", "Күшін жойған", "Отменено или не состоялось", "ملغى أو منقضٍ"));

    /// <summary>What a reason is called in a language, as in the heading of a table.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="language">en, kk, ru or ar, alone or as the start of a culture name: <c>ar-SA</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The reason is not defined.</exception>
    /// <exception cref="ArgumentException">The language is none of en, kk, ru and ar.</exception>
    public static string Label(this LeftOutReason reason, string language) => List.Label((int)reason, language);

    /// <summary>The code of a reason in JSON and exports.</summary>
    /// <param name="reason">The reason.</param>
    /// <exception cref="ArgumentOutOfRangeException">The reason is not defined.</exception>
    public static string Code(this LeftOutReason reason) => List.Code((int)reason);

    /// <summary>Finds the reason of a code; codes are compared exactly.</summary>
    /// <param name="code">The code, or null.</param>
    /// <param name="reason">The reason, or 0, which no member has.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(string? code, out LeftOutReason reason)
    {
        bool known = List.TryGetValue(code, out int value);
        reason = (LeftOutReason)value;
        return known;
    }
}
