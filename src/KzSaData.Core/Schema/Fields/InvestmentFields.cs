namespace KzSaData.Schema;

internal static class InvestmentFields
{
    public const int Kind = RecordFields.Own;
    public const int From = RecordFields.Own + 1;
    public const int Into = RecordFields.Own + 2;
    public const int Amounts = RecordFields.Own + 3;
    public const int Quantities = RecordFields.Own + 4;
    public const int Statuses = RecordFields.Own + 5;
    public const int Aggregation = RecordFields.Own + 6;

    public static ObjectType ObjectType { get; } = RecordFields.TypeOf("investment",
        new(Kind, "kind", FieldType.Code) { TellsRecordsApart = true, Indexes = [new(IndexKind.Kind)], IsRequired = true, Codes = InvestmentKindCodes.List },
        new(From, "from", FieldType.Reference) { Indexes = [new(IndexKind.From), new(IndexKind.FromOrHome, IndexedBy.Home), new(IndexKind.Actor), new(IndexKind.ActorOrHome, IndexedBy.Home)], IsList = true, Target = TableId.Actor, NeedsEvidence = true, TellsThatItHappened = true },
        new(Into, "into", FieldType.Reference) { Indexes = [new(IndexKind.Into), new(IndexKind.IntoOrHome, IndexedBy.Home), new(IndexKind.Actor), new(IndexKind.ActorOrHome, IndexedBy.Home)], IsList = true, Target = TableId.Actor, NeedsEvidence = true, TellsThatItHappened = true },
        new(Amounts, "amounts", FieldType.Object) { IsList = true, ObjectType = AmountFields.ObjectType, NeedsEvidence = true, Key = ["stage"], MainItem = ItemChoice.Greatest, Detail = "date" },
        new(Quantities, "quantities", FieldType.Object) { IsList = true, ObjectType = QuantityFields.ObjectType, NeedsEvidence = true, Key = ["what"], MainItem = ItemChoice.First, Detail = "unit" },
        new(Statuses, "statuses", FieldType.Object) { IsList = true, ObjectType = StatusFields.ObjectType, NeedsEvidence = true, Key = ["status"], ValueMember = "date", Detail = "date" },
        new(Aggregation, "aggregation", FieldType.Code) { Indexes = [new(IndexKind.Aggregation)], IsRequired = true, Codes = AggregationCodes.List });
}
