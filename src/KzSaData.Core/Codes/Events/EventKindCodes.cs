namespace KzSaData;

/// <summary>The codes and labels of the kinds of event.</summary>
/// <threadsafety>Static and without changing state, and therefore safe to use from several threads.</threadsafety>
public static class EventKindCodes
{
    /// <summary>The list behind the enum.</summary>
    internal static CodeList List { get; } = new(
        nameof(EventKind),
        new((int)EventKind.Recognition, "recognition", "Recognition of a state", "Мемлекетті тану", "Признание государства", "الاعتراف بالدولة"),
        new((int)EventKind.DiplomaticRelations, "diplomatic-relations", "Diplomatic relations", "Дипломатиялық қатынастар", "Дипломатические отношения", "العلاقات الدبلوماسية"),
        new((int)EventKind.Visit, "visit", "Visit", "Сапар", "Визит", "زيارة"),
        new((int)EventKind.Meeting, "meeting", "Meeting", "Кездесу", "Встреча", "لقاء"),
        new((int)EventKind.Call, "call", "Telephone call", "Телефон арқылы сөйлесу", "Телефонный разговор", "اتصال هاتفي"),
        new((int)EventKind.Message, "message", "Message", "Хат немесе жеделхат", "Послание", "رسالة"),
        new((int)EventKind.Summit, "summit", "Summit", "Саммит", "Саммит", "قمة"),
        new((int)EventKind.Conference, "conference", "Conference", "Конференция", "Конференция", "مؤتمر"),
        new((int)EventKind.Session, "session", "Session", "Отырыс", "Заседание", "دورة اجتماعات"),
        new((int)EventKind.Exhibition, "exhibition", "Exhibition", "Көрме", "Выставка", "معرض"),
        new((int)EventKind.CulturalEvent, "cultural-event", "Cultural event", "Мәдени іс-шара", "Культурное мероприятие", "فعالية ثقافية"),
        new((int)EventKind.SportsEvent, "sports-event", "Sports event", "Спорттық іс-шара", "Спортивное мероприятие", "فعالية رياضية"),
        new((int)EventKind.Opening, "opening", "Opening", "Ашылу", "Открытие", "افتتاح"),
        new((int)EventKind.Membership, "membership", "Membership", "Мүшелік", "Членство", "عضوية"),
        new((int)EventKind.Chairmanship, "chairmanship", "Chairmanship", "Төрағалық", "Председательство", "رئاسة"),
        new((int)EventKind.Candidacy, "candidacy", "Candidacy", "Кандидатура ұсыну", "Выдвижение кандидатуры", "ترشّح"),
        new((int)EventKind.Vote, "vote", "Vote", "Дауыс беру", "Голосование", "تصويت"),
        new((int)EventKind.Launch, "launch", "Launch", "Іске қосу", "Запуск", "إطلاق"),
        new((int)EventKind.Delivery, "delivery", "Delivery", "Жеткізу", "Поставка", "تسليم"),
        new((int)EventKind.PolicyChange, "policy-change", "Policy change", "Ережелердің өзгеруі", "Изменение правил", "تغيير في الأنظمة"),
        new((int)EventKind.Appointment, "appointment", "Appointment", "Тағайындау", "Назначение", "تعيين"),
        new((int)EventKind.Award, "award", "Award", "Марапаттау", "Награждение", "تكريم"),
        new((int)EventKind.Statement, "statement", "Statement", "Мәлімдеме", "Заявление", "تصريح"),
        new((int)EventKind.Decision, "decision", "Decision", "Шешім", "Решение", "قرار"),
        new((int)EventKind.Signing, "signing", "Signing", "Қол қою", "Подписание", "توقيع"),
        new((int)EventKind.Incident, "incident", "Incident", "Оқыс оқиға", "Инцидент", "حادثة"),
        new((int)EventKind.LegalCase, "legal-case", "Legal case", "Сот ісі", "Судебное дело", "قضية قانونية"));

    /// <summary>What a kind of event is called in a language, as in the heading of a table.</summary>
    /// <param name="kind">The kind of event.</param>
    /// <param name="language">en, kk, ru or ar, alone or as the start of a culture name: <c>ar-SA</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind of event is not defined.</exception>
    /// <exception cref="ArgumentException">The language is none of en, kk, ru and ar.</exception>
    public static string Label(this EventKind kind, string language) => List.Label((int)kind, language);

    /// <summary>The code of a kind of event in JSON, seeds and exports.</summary>
    /// <param name="kind">The kind of event.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind of event is not defined.</exception>
    public static string Code(this EventKind kind) => List.Code((int)kind);

    /// <summary>Finds the kind of event of a code; codes are compared exactly.</summary>
    /// <param name="code">The code, or null.</param>
    /// <param name="kind">The kind of event, or 0, which no member has.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(string? code, out EventKind kind)
    {
        bool known = List.TryGetValue(code, out int value);
        kind = (EventKind)value;
        return known;
    }

    /// <summary>The PLOVER category, with its mode after a slash where the kind fixes one.</summary>
    /// <remarks>It is the category of an event that occurred; PLOVER codes the announcement of one as AGREE.</remarks>
    /// <param name="kind">The kind of event.</param>
    /// <returns>The category, such as <c>CONSULT/visit</c>, or null where the kind alone does not decide it.</returns>
    public static string? Plover(this EventKind kind) => kind switch
    {
        EventKind.Recognition or EventKind.DiplomaticRelations or EventKind.Signing => "SUPPORT",
        EventKind.Visit => "CONSULT/visit",
        EventKind.Meeting or EventKind.Session => "CONSULT",
        EventKind.Call => "CONSULT/phone",
        EventKind.Summit => "CONSULT/multilateral",
        _ => null,
    };
}
