namespace KzSaData.Schema;

/// <summary>A sum of money at one stage.</summary>
internal static class AmountFields
{
    public const int Stage = 4;
    public const int Currency = 5;
    public const int Date = 6;
    public const int Note = 7;

    public static ObjectType ObjectType { get; } = new("amount",
    [
        new(Stage, "stage", FieldType.Code) { Indexes = [new(IndexKind.Stage, IndexedBy.GreatestItem), new(IndexKind.StatedStage)], IsRequired = true, Codes = MoneyStageCodes.List },
        .. EstimateFields.All,
        new(Currency, "currency", FieldType.Text) { IsRequired = true },
        new(Date, "date", FieldType.Date),
        new(Note, "note", FieldType.Text),
    ])
    {
        Number = Comparison.Money,
    };
}
