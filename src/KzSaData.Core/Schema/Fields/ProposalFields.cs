namespace KzSaData.Schema;

internal static class ProposalFields
{
    public const int By = RecordFields.Own;
    public const int To = RecordFields.Own + 1;
    public const int Outcome = RecordFields.Own + 2;

    public static ObjectType ObjectType { get; } = RecordFields.TypeOf("proposal",
        null,
        new(By, "by", FieldType.Reference) { Indexes = [new(IndexKind.By), new(IndexKind.Actor), new(IndexKind.ActorOrHome, IndexedBy.Home)], IsRequired = true, IsList = true, Target = TableId.Actor, NeedsEvidence = true, TellsThatItHappened = true },
        new(To, "to", FieldType.Reference) { Indexes = [new(IndexKind.To), new(IndexKind.Actor), new(IndexKind.ActorOrHome, IndexedBy.Home)], IsList = true, Target = TableId.Actor, NeedsEvidence = true },
        new(Outcome, "outcome", FieldType.Code) { Indexes = [new(IndexKind.Outcome)], IsRequired = true, Codes = ProposalOutcomeCodes.List });
}
