namespace KzSaData.Schema;

internal static class CoverageFields
{
    public const int Kind = 0;
    public const int Period = 1;
    public const int Completeness = 2;
    public const int Searched = 3;
    public const int Gaps = 4;
    public const int Areas = 5;

    public static ObjectType ObjectType { get; } = new("coverage",
        new(Kind, "kind", FieldType.Code) { IsRequired = true, Codes = RecordKindCodes.List },
        new(Period, "period", FieldType.Date) { IsRequired = true },
        new(Areas, "areas", FieldType.Code) { IsList = true, Codes = CooperationAreaCodes.List },
        new(Completeness, "completeness", FieldType.Code) { IsRequired = true, Codes = CompletenessCodes.List },
        new(Searched, "searched", FieldType.Localized) { IsRequired = true },
        new(Gaps, "gaps", FieldType.Localized));
}
