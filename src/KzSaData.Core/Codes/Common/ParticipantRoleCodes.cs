namespace KzSaData;

/// <summary>The codes and labels of the roles of participants.</summary>
/// <threadsafety>Static and without changing state, and therefore safe to use from several threads.</threadsafety>
public static class ParticipantRoleCodes
{
    /// <summary>The list behind the enum.</summary>
    internal static CodeList List { get; } = new(
        nameof(ParticipantRole),
        new((int)ParticipantRole.Visitor, "visitor", "Visitor", "Қонақ", "Гость", "الزائر"),
        new((int)ParticipantRole.Host, "host", "Host", "Қабылдаушы тарап", "Принимающая сторона", "المضيف"),
        new((int)ParticipantRole.Party, "party", "Party", "Тарап", "Сторона", "الطرف"),
        new((int)ParticipantRole.Signatory, "signatory", "Signatory", "Қол қоюшы", "Подписавший", "الموقّع"),
        new((int)ParticipantRole.Organiser, "organiser", "Organiser", "Ұйымдастырушы", "Организатор", "المنظّم"),
        new((int)ParticipantRole.CoOrganiser, "co-organiser", "Co-organiser", "Бірлескен ұйымдастырушы", "Соорганизатор", "المنظّم المشارك"),
        new((int)ParticipantRole.Delegate, "delegate", "Delegate", "Делегация мүшесі", "Член делегации", "عضو الوفد"),
        new((int)ParticipantRole.Speaker, "speaker", "Speaker", "Сөз сөйлеуші", "Выступающий", "المتحدث"),
        new((int)ParticipantRole.Chair, "chair", "Chair", "Төраға", "Председатель", "الرئيس"),
        new((int)ParticipantRole.Member, "member", "Member", "Мүше", "Член", "العضو"),
        new((int)ParticipantRole.Observer, "observer", "Observer", "Байқаушы", "Наблюдатель", "المراقب"),
        new((int)ParticipantRole.Partner, "partner", "Partner", "Серіктес", "Партнёр", "الشريك"),
        new((int)ParticipantRole.Sender, "sender", "Sender", "Жолдаушы", "Отправитель", "المرسل"),
        new((int)ParticipantRole.Addressee, "addressee", "Addressee", "Адресат", "Адресат", "المرسل إليه"),
        new((int)ParticipantRole.Initiator, "initiator", "Initiator", "Бастамашы", "Инициатор", "صاحب المبادرة"),
        new((int)ParticipantRole.Counterpart, "counterpart", "Counterpart", "Екінші тарап", "Другая сторона", "الطرف الآخر"),
        new((int)ParticipantRole.Recognising, "recognising", "Recognising state", "Танушы мемлекет", "Признающее государство", "الدولة المعترِفة"),
        new((int)ParticipantRole.Recognised, "recognised", "Recognised state", "Танылған мемлекет", "Признанное государство", "الدولة المعترَف بها"),
        new((int)ParticipantRole.Donor, "donor", "Donor", "Донор", "Донор", "الجهة المانحة"),
        new((int)ParticipantRole.Recipient, "recipient", "Recipient", "Алушы", "Получатель", "الجهة المتلقية"),
        new((int)ParticipantRole.Lender, "lender", "Lender", "Қарыз беруші", "Кредитор", "المقرض"),
        new((int)ParticipantRole.Borrower, "borrower", "Borrower", "Қарыз алушы", "Заёмщик", "المقترض"),
        new((int)ParticipantRole.Investor, "investor", "Investor", "Инвестор", "Инвестор", "المستثمر"),
        new((int)ParticipantRole.Investee, "investee", "Investee", "Инвестиция алушы", "Получатель инвестиций", "الجهة المستثمَر فيها"),
        new((int)ParticipantRole.Developer, "developer", "Developer", "Девелопер", "Девелопер", "المطوّر"),
        new((int)ParticipantRole.Contractor, "contractor", "Contractor", "Мердігер", "Подрядчик", "المقاول"),
        new((int)ParticipantRole.Operator, "operator", "Operator", "Оператор", "Оператор", "المشغّل"),
        new((int)ParticipantRole.Implementer, "implementer", "Implementer", "Іске асырушы", "Исполнитель", "الجهة المنفّذة"),
        new((int)ParticipantRole.Offtaker, "offtaker", "Offtaker", "Өнімді сатып алушы", "Покупатель продукции", "مشتري الإنتاج"),
        new((int)ParticipantRole.Guarantor, "guarantor", "Guarantor", "Кепілгер", "Гарант", "الضامن"),
        new((int)ParticipantRole.Beneficiary, "beneficiary", "Beneficiary", "Бенефициар", "Бенефициар", "المستفيد"),
        new((int)ParticipantRole.Owner, "owner", "Owner", "Иесі", "Владелец", "المالك"),
        new((int)ParticipantRole.Candidate, "candidate", "Candidate", "Кандидат", "Кандидат", "المرشّح"),
        new((int)ParticipantRole.Supporter, "supporter", "Supporter", "Қолдаушы", "Поддерживающая сторона", "المؤيّد"),
        new((int)ParticipantRole.Opponent, "opponent", "Opponent", "Қарсы шығушы", "Возражающая сторона", "المعارض"),
        new((int)ParticipantRole.Appointer, "appointer", "Appointer", "Тағайындаушы", "Назначающая сторона", "جهة التعيين"),
        new((int)ParticipantRole.Appointee, "appointee", "Appointee", "Тағайындалған тұлға", "Назначенное лицо", "المعيّن في المنصب"),
        new((int)ParticipantRole.Awarder, "awarder", "Awarder", "Марапаттаушы", "Награждающая сторона", "مانح التكريم"),
        new((int)ParticipantRole.Awardee, "awardee", "Awardee", "Марапатталушы", "Награждаемый", "المكرَّم"),
        new((int)ParticipantRole.Mediator, "mediator", "Mediator", "Делдал", "Посредник", "الوسيط"),
        new((int)ParticipantRole.Witness, "witness", "Witness", "Куәгер", "Свидетель", "الشاهد"),
        new((int)ParticipantRole.Subject, "subject", "Subject", "Жазба нысаны", "Предмет записи", "موضوع السجل"),
        new((int)ParticipantRole.Claimant, "claimant", "Claimant or accuser", "Талап қоюшы немесе айыптаушы", "Истец или обвинитель", "المدّعي أو جهة الاتهام"),
        new((int)ParticipantRole.Accused, "accused", "Respondent or accused", "Жауапкер немесе айыпталушы", "Ответчик или обвиняемый", "المدّعى عليه أو المتهم"));

    /// <summary>What a role is called in a language, as in the heading of a table.</summary>
    /// <param name="role">The role.</param>
    /// <param name="language">en, kk, ru or ar, alone or as the start of a culture name: <c>ar-SA</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The role is not defined.</exception>
    /// <exception cref="ArgumentException">The language is none of en, kk, ru and ar.</exception>
    public static string Label(this ParticipantRole role, string language) => List.Label((int)role, language);

    /// <summary>The code of a role in JSON, seeds and exports.</summary>
    /// <param name="role">The role.</param>
    /// <exception cref="ArgumentOutOfRangeException">The role is not defined.</exception>
    public static string Code(this ParticipantRole role) => List.Code((int)role);

    /// <summary>Finds the role of a code; codes are compared exactly.</summary>
    /// <param name="code">The code, or null.</param>
    /// <param name="role">The role, or 0, which no member has.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(string? code, out ParticipantRole role)
    {
        bool known = List.TryGetValue(code, out int value);
        role = (ParticipantRole)value;
        return known;
    }
}
