namespace KzSaData.Schema;

internal static class EventFields
{
    public const int Kind = RecordFields.Own;
    public const int Level = RecordFields.Own + 1;
    public const int Realis = RecordFields.Own + 2;
    public const int Outcomes = RecordFields.Own + 3;

    public static ObjectType ObjectType { get; } = RecordFields.TypeOf("event",
        new(Kind, "kind", FieldType.Code) { TellsRecordsApart = true, Indexes = [new(IndexKind.Kind)], IsRequired = true, Codes = EventKindCodes.List },
        new(Level, "level", FieldType.Code) { Indexes = [new(IndexKind.Level)], Codes = EventLevelCodes.List },
        new(Realis, "realis", FieldType.Code) { Indexes = [new(IndexKind.Realis)], IsRequired = true, Codes = RealisCodes.List },
        new(Outcomes, "outcomes", FieldType.RecordReference) { MayChange = true, Indexes = [new(IndexKind.LinksTo)], IsList = true });
}
