namespace KzSaData;

/// <summary>The codes and labels of the levels of events.</summary>
/// <threadsafety>Static and without changing state, and therefore safe to use from several threads.</threadsafety>
public static class EventLevelCodes
{
    /// <summary>The list behind the enum.</summary>
    internal static CodeList List { get; } = new(
        nameof(EventLevel),
        new((int)EventLevel.HeadOfState, "head-of-state", "Head of state", "Мемлекет басшысы", "Глава государства", "رئيس الدولة"),
        new((int)EventLevel.HeadOfGovernment, "head-of-government", "Head of government", "Үкімет басшысы", "Глава правительства", "رئيس الحكومة"),
        new((int)EventLevel.CrownPrince, "crown-prince", "Crown prince", "Мұрагер ханзада", "Наследный принц", "ولي العهد"),
        new((int)EventLevel.Speaker, "speaker", "Speaker of parliament", "Парламент спикері", "Спикер парламента", "رئيس البرلمان"),
        new((int)EventLevel.Minister, "minister", "Minister", "Министр", "Министр", "وزير"),
        new((int)EventLevel.DeputyMinister, "deputy-minister", "Deputy minister", "Министрдің орынбасары", "Заместитель министра", "نائب وزير"),
        new((int)EventLevel.Ambassador, "ambassador", "Ambassador", "Елші", "Посол", "سفير"),
        new((int)EventLevel.Official, "official", "Official", "Лауазымды тұлға", "Должностное лицо", "مسؤول"),
        new((int)EventLevel.Parliamentary, "parliamentary", "Members of parliament", "Парламент депутаттары", "Парламентарии", "أعضاء البرلمان"),
        new((int)EventLevel.Religious, "religious", "Religious leaders", "Дін қайраткерлері", "Религиозные деятели", "القيادات الدينية"),
        new((int)EventLevel.Corporate, "corporate", "Business", "Іскер топтар", "Деловые круги", "قطاع الأعمال"),
        new((int)EventLevel.Academic, "academic", "Academia", "Академиялық орта", "Академическая среда", "الأوساط الأكاديمية"),
        new((int)EventLevel.Public, "public", "Public", "Жұртшылық", "Общественность", "الجمهور"));

    /// <summary>What a level is called in a language, as in the heading of a table.</summary>
    /// <param name="level">The level.</param>
    /// <param name="language">en, kk, ru or ar, alone or as the start of a culture name: <c>ar-SA</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not defined.</exception>
    /// <exception cref="ArgumentException">The language is none of en, kk, ru and ar.</exception>
    public static string Label(this EventLevel level, string language) => List.Label((int)level, language);

    /// <summary>The code of a level in JSON, seeds and exports.</summary>
    /// <param name="level">The level.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not defined.</exception>
    public static string Code(this EventLevel level) => List.Code((int)level);

    /// <summary>Finds the level of a code; codes are compared exactly.</summary>
    /// <param name="code">The code, or null.</param>
    /// <param name="level">The level, or 0, which no member has.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(string? code, out EventLevel level)
    {
        bool known = List.TryGetValue(code, out int value);
        level = (EventLevel)value;
        return known;
    }
}
