namespace KzSaData.Schema;

internal static class IndicatorFields
{
    public const int Measure = RecordFields.Own;
    public const int Value = RecordFields.Own + 1;
    public const int Unit = RecordFields.Own + 2;
    public const int Subject = RecordFields.Own + 3;
    public const int Counterpart = RecordFields.Own + 4;
    public const int Reporter = RecordFields.Own + 5;

    public static ObjectType ObjectType { get; } = RecordFields.TypeOf("indicator",
        new(Measure, "measure", FieldType.Code) { TellsRecordsApart = true, Indexes = [new(IndexKind.Measure)], IsRequired = true, Codes = MeasureCodes.List },
        new(Value, "value", FieldType.Object) { IsRequired = true, ObjectType = ValueFields.ObjectType, NeedsEvidence = true, TellsThatItHappened = true },
        new(Unit, "unit", FieldType.Text),
        new(Subject, "subject", FieldType.Reference) { TellsRecordsApart = true, Indexes = [new(IndexKind.Subject), new(IndexKind.Actor), new(IndexKind.ActorOrHome, IndexedBy.Home)], IsRequired = true, Target = TableId.Actor },
        new(Counterpart, "counterpart", FieldType.Reference) { TellsRecordsApart = true, Indexes = [new(IndexKind.Counterpart), new(IndexKind.Actor), new(IndexKind.ActorOrHome, IndexedBy.Home)], Target = TableId.Actor },
        new(Reporter, "reporter", FieldType.Reference) { TellsRecordsApart = true, Indexes = [new(IndexKind.Reporter), new(IndexKind.Actor), new(IndexKind.ActorOrHome, IndexedBy.Home)], Target = TableId.Actor, NeedsEvidence = true });
}
