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
        new(Qualifier, "qualifier", FieldType.Code, "How the source put it: exactly and about have best; at-least has low; at-most has high; between has low and high.")
        {
            Required = true, Codes = QualifierCodes.List, Example = "\"about\"",
            BadExample = "\"exactly\" for \"more than 20 companies\" (write at-least)",
        },
        new(Low, "low", FieldType.Decimal, "The lower bound.")
        {
            Example = "1500000000",
            BadExample = "1500000000 together with qualifier exactly (low belongs to at-least and between)",
        },
        new(Best, "best", FieldType.Decimal, "The number itself, in full: 1100000000, not 1.1 billion.") { Example = "1100000000", BadExample = "1.1 (millions and billions are written out)" },
        new(High, "high", FieldType.Decimal, "The upper bound.")
        {
            Example = "1800000000",
            BadExample = "a high below low",
        },
    ];
}
