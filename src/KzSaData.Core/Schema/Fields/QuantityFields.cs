namespace KzSaData.Schema;

/// <summary>A capacity or another quantity that is not money.</summary>
internal static class QuantityFields
{
    public const int What = 4;
    public const int Unit = 5;

    public static ObjectType ObjectType { get; } = new("quantity",
    [
        new(What, "what", FieldType.Text) { Required = true },
        .. EstimateFields.All,
        new(Unit, "unit", FieldType.Text) { Required = true },
    ])
    {
        Number = Comparison.Number,
    };
}
