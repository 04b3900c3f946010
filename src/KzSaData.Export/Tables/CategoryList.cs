namespace KzSaData.Export.Tables;

/// <summary>The codes that a column may hold.</summary>
/// <param name="Name">The name of the list.</param>
/// <param name="All">The codes, in their order.</param>
internal sealed record CategoryList(string Name, IReadOnlyList<Category> All)
{
    public static CategoryList Support { get; } = Of("Support", SupportCodes.All, SupportCodes.Code, SupportCodes.Label);

    public static CategoryList Tier { get; } = Of("Tier", TierCodes.All, TierCodes.Code, TierCodes.Label);

    public static CategoryList RecordKind { get; } = Of("RecordKind", RecordKindCodes.All, RecordKindCodes.Code, RecordKindCodes.Label);

    public static CategoryList Area { get; } = Of("CooperationArea", CooperationAreaCodes.All, CooperationAreaCodes.Code, CooperationAreaCodes.Label);

    public static CategoryList Stage { get; } = Of("MoneyStage", MoneyStageCodes.All, MoneyStageCodes.Code, MoneyStageCodes.Label);

    public static CategoryList Status { get; } = Of("InvestmentStatus", InvestmentStatusCodes.All, InvestmentStatusCodes.Code, InvestmentStatusCodes.Label);

    public static CategoryList LeftOut { get; } = Of("LeftOutReason", LeftOutReasonCodes.All, LeftOutReasonCodes.Code, LeftOutReasonCodes.Label);

    public static CategoryList Qualifier { get; } = Of("Qualifier", QualifierCodes.All, QualifierCodes.Code, QualifierCodes.Label);

    public static CategoryList Completeness { get; } = Of("Completeness", CompletenessCodes.All, CompletenessCodes.Code, CompletenessCodes.Label);

    public static CategoryList Precision { get; } = Plain("DatePrecision", Enum.GetNames<DatePrecision>());

    public static CategoryList Answer { get; } = Plain("Answer", Enum.GetNames<Answer>());

    public static CategoryList NameKind { get; } = Plain("NameKind", ["title", "name", "former-name", "spelling"]);

    public static CategoryList EntityKind { get; } = Plain("EntityType", Dataset.Types.Select(static type => type.Name));

    public static CategoryList Of(CodeList codes) => new(codes.Name, [.. codes.Entries.Select(static entry => new Category(entry.Code, entry.Label))]);

    private static CategoryList Of<T>(string name, IEnumerable<T> all, Func<T, string> code, Func<T, string, string> label) =>
        new(name, [.. all.Select(value => new Category(code(value), language => label(value, language)))]);

    // What has no labels is called by its code.
    private static CategoryList Plain(string name, IEnumerable<string> codes) =>
        new(name, [.. codes.Select(static code => code.ToLowerInvariant()).Select(static code => new Category(code, _ => code))]);
}
