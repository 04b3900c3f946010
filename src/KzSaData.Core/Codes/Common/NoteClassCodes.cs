namespace KzSaData;

/// <summary>The codes and labels of the classes of curation note.</summary>
/// <threadsafety>Static and without changing state, and therefore safe to use from several threads.</threadsafety>
public static class NoteClassCodes
{
    /// <summary>The list behind the enum.</summary>
    internal static CodeList List { get; } = new(
        nameof(NoteClass),
        new((int)NoteClass.InternalContradiction, "internal-contradiction", "Internal contradiction", "Ішкі қайшылық", "Внутреннее противоречие", "تناقض داخلي"),
        new((int)NoteClass.WrongCitation, "wrong-citation", "Wrong citation", "Қате сілтеме", "Ошибочная ссылка", "إحالة خاطئة"),
        new((int)NoteClass.Anachronism, "anachronism", "Anachronism", "Анахронизм", "Анахронизм", "مفارقة زمنية"),
        new((int)NoteClass.SupersededByEvents, "superseded-by-events", "Superseded by events", "Кейінгі оқиғаларға байланысты ескірген", "Устарело в ходе событий", "تجاوزته الأحداث"),
        new((int)NoteClass.Unsupported, "unsupported", "Unsupported", "Дереккөзбен расталмаған", "Не подтверждено источниками", "غير مدعوم بمصدر"),
        new((int)NoteClass.AmbiguousAmount, "ambiguous-amount", "Ambiguous amount", "Сомасы анық емес", "Неоднозначная сумма", "مبلغ ملتبس"),
        new((int)NoteClass.FactualError, "factual-error", "Factual error", "Фактілік қате", "Фактическая ошибка", "خطأ في الوقائع"),
        new((int)NoteClass.BibliographicSlip, "bibliographic-slip", "Bibliographic slip", "Библиографиялық қате", "Библиографическая неточность", "خطأ ببليوغرافي"),
        new((int)NoteClass.Scope, "scope", "Scope", "Қамту ауқымы", "Границы охвата", "نطاق الشمول"));

    /// <summary>What a class of curation note is called in a language, as in the heading of a table.</summary>
    /// <param name="noteClass">The class of curation note.</param>
    /// <param name="language">en, kk, ru or ar, alone or as the start of a culture name: <c>ar-SA</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The class of curation note is not defined.</exception>
    /// <exception cref="ArgumentException">The language is none of en, kk, ru and ar.</exception>
    public static string Label(this NoteClass noteClass, string language) => List.Label((int)noteClass, language);

    /// <summary>The code of a class of curation note in JSON, seeds and exports.</summary>
    /// <param name="noteClass">The class of curation note.</param>
    /// <exception cref="ArgumentOutOfRangeException">The class of curation note is not defined.</exception>
    public static string Code(this NoteClass noteClass) => List.Code((int)noteClass);

    /// <summary>Finds the class of curation note of a code; codes are compared exactly.</summary>
    /// <param name="code">The code, or null.</param>
    /// <param name="noteClass">The class of curation note, or 0, which no member has.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(string? code, out NoteClass noteClass)
    {
        bool known = List.TryGetValue(code, out int value);
        noteClass = (NoteClass)value;
        return known;
    }
}
