namespace KzSaData.Schema;

/// <summary>A capacity or another quantity that is not money.</summary>
internal static class QuantityFields
{
    public const int What = 4;
    public const int Unit = 5;

    public static ObjectType ObjectType { get; } = new("quantity",
    [
        new(What, "what", FieldType.Text) { IsRequired = true },
        .. EstimateFields.All,
        new(Unit, "unit", FieldType.Text) { IsRequired = true },
    ])
    {
        Number = Comparison.Number,
    };
}
