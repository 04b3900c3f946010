namespace KzSaData.Schema;

/// <summary>The four fields of a number as a source said it, shared by amounts, quantities and values.</summary>
internal static class EstimateFields
{
    public const int Qualifier = 0;
    public const int Low = 1;
    public const int Best = 2;
    public const int High = 3;

    public static Field[] All { get; } =
    [
        new(Qualifier, "qualifier", FieldType.Code) { IsRequired = true, Codes = QualifierCodes.List },
        new(Low, "low", FieldType.Decimal),
        new(Best, "best", FieldType.Decimal),
        new(High, "high", FieldType.Decimal),
    ];
}
