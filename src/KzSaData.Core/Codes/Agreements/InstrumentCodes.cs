namespace KzSaData;

/// <summary>The codes and labels of the instruments.</summary>
/// <threadsafety>Static and without changing state, and therefore safe to use from several threads.</threadsafety>
public static class InstrumentCodes
{
    /// <summary>The list behind the enum.</summary>
    internal static CodeList List { get; } = new(
        nameof(Instrument),
        new((int)Instrument.Treaty, "treaty", "Treaty", "Шарт", "Договор", "معاهدة"),
        new((int)Instrument.Agreement, "agreement", "Agreement", "Келісім", "Соглашение", "اتفاقية"),
        new((int)Instrument.Protocol, "protocol", "Protocol", "Хаттама", "Протокол", "بروتوكول"),
        new((int)Instrument.Memorandum, "memorandum", "Memorandum of understanding", "Өзара түсіністік туралы меморандум", "Меморандум о взаимопонимании", "مذكرة تفاهم"),
        new((int)Instrument.JointStatement, "joint-statement", "Joint statement", "Бірлескен мәлімдеме", "Совместное заявление", "بيان مشترك"),
        new((int)Instrument.Declaration, "declaration", "Declaration", "Декларация", "Декларация", "إعلان"),
        new((int)Instrument.Roadmap, "roadmap", "Roadmap", "Жол картасы", "Дорожная карта", "خارطة طريق"),
        new((int)Instrument.Programme, "programme", "Programme of cooperation", "Ынтымақтастық бағдарламасы", "Программа сотрудничества", "برنامج تعاون"),
        new((int)Instrument.ActionPlan, "action-plan", "Action plan", "Іс-қимыл жоспары", "План действий", "خطة عمل"),
        new((int)Instrument.ExchangeOfNotes, "exchange-of-notes", "Exchange of notes", "Нота алмасу", "Обмен нотами", "تبادل مذكرات"),
        new((int)Instrument.Minutes, "minutes", "Agreed minutes", "Отырыс хаттамасы", "Протокол заседания", "محضر اجتماع"),
        new((int)Instrument.Contract, "contract", "Contract", "Келісімшарт", "Контракт", "عقد"),
        new((int)Instrument.LetterOfIntent, "letter-of-intent", "Letter of intent", "Ниет хаты", "Письмо о намерениях", "خطاب نوايا"),
        new((int)Instrument.Package, "package", "Package of documents", "Құжаттар топтамасы", "Пакет документов", "حزمة وثائق"));

    /// <summary>What an instrument is called in a language, as in the heading of a table.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="language">en, kk, ru or ar, alone or as the start of a culture name: <c>ar-SA</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The instrument is not defined.</exception>
    /// <exception cref="ArgumentException">The language is none of en, kk, ru and ar.</exception>
    public static string Label(this Instrument instrument, string language) => List.Label((int)instrument, language);

    /// <summary>The code of an instrument in JSON, seeds and exports.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <exception cref="ArgumentOutOfRangeException">The instrument is not defined.</exception>
    public static string Code(this Instrument instrument) => List.Code((int)instrument);

    /// <summary>Finds the instrument of a code; codes are compared exactly.</summary>
    /// <param name="code">The code, or null.</param>
    /// <param name="instrument">The instrument, or 0, which no member has.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(string? code, out Instrument instrument)
    {
        bool known = List.TryGetValue(code, out int value);
        instrument = (Instrument)value;
        return known;
    }
}
