namespace KzSaData.Schema;

/// <summary>A capacity or another quantity that is not money.</summary>
internal static class QuantityShape
{
    public const int What = 4;
    public const int Unit = 5;

    public static Shape Shape { get; } = new("quantity", "A capacity or another quantity that is not money.",
    [
        new(What, "what", FieldType.Text, "What is counted, in English.")
        {
            Required = true, Example = "\"capacity\"",
            BadExample = "\"capacity of the plant in Zhetysu\" (one word or two; it is part of the path quantities/capacity)",
        },
        .. EstimateFields.All,
        new(Unit, "unit", FieldType.Text, "The unit: UCUM where it has one, else an English noun in the singular.")
        {
            Required = true, Example = "\"MW\"",
            BadExample = "\"megawatts\" (UCUM: MW; else an English noun in the singular)",
        },
    ]);
}
