namespace KzSaData.Schema;

internal static class CorrectionShape
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

    public static Shape Shape { get; } = new("correction", "A published value that was wrong, and what replaced it.",
        new(Record, "record", FieldType.RecordReference, "The record.") { Required = true },
        new(Field, "field", FieldType.Text, "The field, as in evidence.") { Required = true, Example = "\"date\"" },
        new(Old, "old", FieldType.Text, "The value as it was published; left out where there was none."),
        new(New, "new", FieldType.Text, "The value that the record has now; left out where it has none."),
        new(Reason, "reason", FieldType.Text, "Why it was changed.") { Required = true },
        new(Date, "date", FieldType.Date, "The day of the change.") { Required = true },
        new(Version, "version", FieldType.Text, "The first version of the data that has the new value.") { Required = true },
        new(Source, "source", FieldType.Reference, "The source on whose evidence it was changed.") { Required = true, Target = TableId.Source },
        new(Locator, "locator", FieldType.Text, "Where in the source.") { Required = true });
}
