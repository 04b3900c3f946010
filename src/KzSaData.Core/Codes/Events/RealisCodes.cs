namespace KzSaData;

/// <summary>The codes and labels of the values of realis.</summary>
/// <threadsafety>Static and without changing state, and therefore safe to use from several threads.</threadsafety>
public static class RealisCodes
{
    /// <summary>The list behind the enum.</summary>
    internal static CodeList List { get; } = new(
        nameof(Realis),
        new((int)Realis.Occurred, "occurred", "Occurred", "Өтті", "Состоялось", "تم فعلاً"),
        new((int)Realis.Planned, "planned", "Planned", "Жоспарланған", "Запланировано", "مقرر"),
        new((int)Realis.Postponed, "postponed", "Postponed", "Кейінге қалдырылған", "Отложено", "مؤجل"),
        new((int)Realis.Cancelled, "cancelled", "Cancelled", "Бас тартылған", "Отменено", "ملغى"),
        new((int)Realis.Reported, "reported", "Reported, unconfirmed", "Хабарланған, расталмаған", "Сообщается, не подтверждено", "منقول دون تأكيد"),
        new((int)Realis.Denied, "denied", "Denied", "Теріске шығарылған", "Опровергнуто", "تم نفيه"));

    /// <summary>What a value of realis is called in a language, as in the heading of a table.</summary>
    /// <param name="realis">The value of realis.</param>
    /// <param name="language">en, kk, ru or ar, alone or as the start of a culture name: <c>ar-SA</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value of realis is not defined.</exception>
    /// <exception cref="ArgumentException">The language is none of en, kk, ru and ar.</exception>
    public static string Label(this Realis realis, string language) => List.Label((int)realis, language);

    /// <summary>The code of a value of realis in JSON, seeds and exports.</summary>
    /// <param name="realis">The value of realis.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value of realis is not defined.</exception>
    public static string Code(this Realis realis) => List.Code((int)realis);

    /// <summary>Finds the value of realis of a code; codes are compared exactly.</summary>
    /// <param name="code">The code, or null.</param>
    /// <param name="realis">The value of realis, or 0, which no member has.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(string? code, out Realis realis)
    {
        bool known = List.TryGetValue(code, out int value);
        realis = (Realis)value;
        return known;
    }
}
