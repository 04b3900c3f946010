namespace KzSaData.Schema;

internal static class CorrectionFields
{
    public const int Record = 0;
    public const int Field = 1;
    public const int Old = 2;
    public const int New = 3;
    public const int Reason = 4;
    public const int Date = 5;
    public const int Version = 6;
    public const int Source = 7;
    public const int Locator = 8;

    public static ObjectType ObjectType { get; } = new("correction",
        new(Record, "record", FieldType.RecordReference) { IsRequired = true },
        new(Field, "field", FieldType.Text) { IsRequired = true },
        new(Old, "old", FieldType.Text),
        new(New, "new", FieldType.Text),
        new(Reason, "reason", FieldType.Text) { IsRequired = true },
        new(Date, "date", FieldType.Date) { IsRequired = true },
        new(Version, "version", FieldType.Text) { IsRequired = true },
        new(Source, "source", FieldType.Reference) { IsRequired = true, Target = TableId.Source },
        new(Locator, "locator", FieldType.Text) { IsRequired = true });
}
