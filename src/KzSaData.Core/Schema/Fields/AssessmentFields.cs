namespace KzSaData.Schema;

internal static class AssessmentFields
{
    public const int By = RecordFields.Own;

    public static ObjectType ObjectType { get; } = RecordFields.TypeOf("assessment",
        null,
        new Field(By, "by", FieldType.Reference) { Indexes = [new(IndexKind.By), new(IndexKind.Actor), new(IndexKind.ActorOrHome, IndexedBy.Home)], IsRequired = true, IsList = true, Target = TableId.Actor, NeedsEvidence = true, TellsThatItHappened = true });
}
