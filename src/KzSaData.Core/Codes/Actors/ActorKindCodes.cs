namespace KzSaData;

/// <summary>The codes and labels of the kinds of actor.</summary>
/// <threadsafety>Static and without changing state, and therefore safe to use from several threads.</threadsafety>
public static class ActorKindCodes
{
    /// <summary>The list behind the enum.</summary>
    internal static CodeList List { get; } = new(
        nameof(ActorKind),
        new((int)ActorKind.State, "state", "State", "Мемлекет", "Государство", "دولة"),
        new((int)ActorKind.Ministry, "ministry", "Ministry", "Министрлік", "Министерство", "وزارة"),
        new((int)ActorKind.Agency, "agency", "Government agency", "Мемлекеттік орган", "Государственный орган", "جهة حكومية"),
        new((int)ActorKind.Parliament, "parliament", "Parliament", "Парламент", "Парламент", "برلمان"),
        new((int)ActorKind.Court, "court", "Court", "Сот", "Суд", "محكمة"),
        new((int)ActorKind.Embassy, "embassy", "Diplomatic mission", "Дипломатиялық өкілдік", "Дипломатическое представительство", "بعثة دبلوماسية"),
        new((int)ActorKind.Igo, "igo", "Intergovernmental organisation", "Үкіметаралық ұйым", "Межправительственная организация", "منظمة حكومية دولية"),
        new((int)ActorKind.Bank, "bank", "Bank", "Банк", "Банк", "بنك"),
        new((int)ActorKind.Fund, "fund", "Fund", "Қор", "Фонд", "صندوق"),
        new((int)ActorKind.Company, "company", "Company", "Компания", "Компания", "شركة"),
        new((int)ActorKind.University, "university", "University", "Университет", "Университет", "جامعة"),
        new((int)ActorKind.School, "school", "School", "Мектеп", "Школа", "مدرسة"),
        new((int)ActorKind.ReligiousBody, "religious-body", "Religious body", "Діни ұйым", "Религиозная организация", "هيئة دينية"),
        new((int)ActorKind.Ngo, "ngo", "Non-governmental organisation", "Үкіметтік емес ұйым", "Неправительственная организация", "منظمة غير حكومية"),
        new((int)ActorKind.Media, "media", "Media", "Бұқаралық ақпарат құралы", "Средство массовой информации", "وسيلة إعلام"),
        new((int)ActorKind.SportsBody, "sports-body", "Sports body", "Спорт ұйымы", "Спортивная организация", "هيئة رياضية"),
        new((int)ActorKind.Municipality, "municipality", "Local authority", "Жергілікті билік органы", "Орган местной власти", "سلطة محلية"),
        new((int)ActorKind.Commission, "commission", "Commission or council", "Комиссия немесе кеңес", "Комиссия или совет", "لجنة أو مجلس"),
        new((int)ActorKind.Person, "person", "Person", "Тұлға", "Персона", "شخصية"),
        new((int)ActorKind.Group, "group", "Group", "Топ", "Группа", "مجموعة"));

    /// <summary>What a kind of actor is called in a language, as in the heading of a table.</summary>
    /// <param name="kind">The kind of actor.</param>
    /// <param name="language">en, kk, ru or ar, alone or as the start of a culture name: <c>ar-SA</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind of actor is not defined.</exception>
    /// <exception cref="ArgumentException">The language is none of en, kk, ru and ar.</exception>
    public static string Label(this ActorKind kind, string language) => List.Label((int)kind, language);

    /// <summary>The code of a kind of actor in JSON, seeds and exports.</summary>
    /// <param name="kind">The kind of actor.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind of actor is not defined.</exception>
    public static string Code(this ActorKind kind) => List.Code((int)kind);

    /// <summary>Finds the kind of actor of a code; codes are compared exactly.</summary>
    /// <param name="code">The code, or null.</param>
    /// <param name="kind">The kind of actor, or 0, which no member has.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(string? code, out ActorKind kind)
    {
        bool known = List.TryGetValue(code, out int value);
        kind = (ActorKind)value;
        return known;
    }
}
