namespace KzSaData.Schema;

internal static class ProgrammeFields
{
    public const int Owner = RecordFields.Own;
    public const int Purpose = RecordFields.Own + 1;

    public static ObjectType ObjectType { get; } = RecordFields.TypeOf("programme",
        null,
        new(Owner, "owner", FieldType.Reference) { TellsRecordsApart = true, Indexes = [new(IndexKind.Owner), new(IndexKind.Actor), new(IndexKind.ActorOrHome, IndexedBy.Home)], IsRequired = true, Target = TableId.Actor, NeedsEvidence = true, TellsThatItHappened = true },
        new(Purpose, "purpose", FieldType.Localized) { IsRequired = true });
}
