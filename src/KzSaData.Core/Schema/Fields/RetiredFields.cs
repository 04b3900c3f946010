namespace KzSaData.Schema;

internal static class RetiredFields
{
    public const int Id = 0;
    public const int Kind = 1;
    public const int Successor = 2;
    public const int Reason = 3;
    public const int Date = 4;
    public const int Version = 5;

    public static ObjectType ObjectType { get; } = new("retired",
        RecordFields.IdField,
        new(Kind, "kind", FieldType.Code) { IsRequired = true, Codes = RecordKindCodes.List },
        new(Successor, "successor", FieldType.RecordReference),
        new(Reason, "reason", FieldType.Text) { IsRequired = true },
        new(Date, "date", FieldType.Date) { IsRequired = true },
        new(Version, "version", FieldType.Text) { IsRequired = true });
}
