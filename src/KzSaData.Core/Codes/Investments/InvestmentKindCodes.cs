namespace KzSaData;

/// <summary>The codes and labels of the kinds of investment.</summary>
/// <threadsafety>Static and without changing state, and therefore safe to use from several threads.</threadsafety>
public static class InvestmentKindCodes
{
    /// <summary>The list behind the enum.</summary>
    internal static CodeList List { get; } = new(
        nameof(InvestmentKind),
        new((int)InvestmentKind.Grant, "grant", "Grant", "Грант", "Грант", "منحة"),
        new((int)InvestmentKind.Donation, "donation", "Donation", "Қайырымдылық көмек", "Пожертвование", "تبرع"),
        new((int)InvestmentKind.SoftLoan, "soft-loan", "Soft loan", "Жеңілдікті қарыз", "Льготный заём", "قرض ميسّر"),
        new((int)InvestmentKind.Loan, "loan", "Loan", "Қарыз", "Заём", "قرض"),
        new((int)InvestmentKind.Equity, "equity", "Equity", "Капиталға қатысу", "Участие в капитале", "مساهمة في رأس المال"),
        new((int)InvestmentKind.Project, "project", "Project", "Жоба", "Проект", "مشروع"),
        new((int)InvestmentKind.Portfolio, "portfolio", "Financing portfolio", "Қаржыландыру портфелі", "Портфель финансирования", "محفظة تمويل"),
        new((int)InvestmentKind.Guarantee, "guarantee", "Guarantee", "Кепілдік", "Гарантия", "ضمان"),
        new((int)InvestmentKind.InKind, "in-kind", "In kind", "Заттай көмек", "Помощь в натуральной форме", "مساعدة عينية"),
        new((int)InvestmentKind.Fund, "fund", "Joint fund", "Бірлескен қор", "Совместный фонд", "صندوق مشترك"));

    /// <summary>What a kind of investment is called in a language, as in the heading of a table.</summary>
    /// <param name="kind">The kind of investment.</param>
    /// <param name="language">en, kk, ru or ar, alone or as the start of a culture name: <c>ar-SA</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind of investment is not defined.</exception>
    /// <exception cref="ArgumentException">The language is none of en, kk, ru and ar.</exception>
    public static string Label(this InvestmentKind kind, string language) => List.Label((int)kind, language);

    /// <summary>The code of a kind of investment in JSON, seeds and exports.</summary>
    /// <param name="kind">The kind of investment.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind of investment is not defined.</exception>
    public static string Code(this InvestmentKind kind) => List.Code((int)kind);

    /// <summary>Finds the kind of investment of a code; codes are compared exactly.</summary>
    /// <param name="code">The code, or null.</param>
    /// <param name="kind">The kind of investment, or 0, which no member has.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(string? code, out InvestmentKind kind)
    {
        bool known = List.TryGetValue(code, out int value);
        kind = (InvestmentKind)value;
        return known;
    }

    /// <summary>The IATI FinanceType of a kind of investment.</summary>
    /// <param name="kind">The kind of investment.</param>
    /// <returns>110 standard grant (in cash or in kind), 421 standard loan, 510 common equity, 520 shares in collective investment vehicles, 1100 guarantees and insurance; null where the kind does not fix one.</returns>
    public static int? IatiFinanceType(this InvestmentKind kind) => kind switch
    {
        InvestmentKind.Grant or InvestmentKind.Donation or InvestmentKind.InKind => 110,
        InvestmentKind.SoftLoan or InvestmentKind.Loan => 421,
        InvestmentKind.Equity => 510,
        InvestmentKind.Guarantee => 1100,
        InvestmentKind.Fund => 520,
        _ => null,
    };
}
