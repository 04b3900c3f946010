namespace KzSaData.Schema;

internal static class RetiredShape
{
    public const int Id = 0;
    public const int Kind = 1;
    public const int Successor = 2;
    public const int Reason = 3;
    public const int Date = 4;
    public const int Version = 5;

    public static Shape Shape { get; } = new("retired", "An id that was published once and is never used again.",
        RecordFields.IdField,
        new(Kind, "kind", FieldType.Code, "The kind of the record that had it.")
        {
            Required = true,
            Codes = RecordKindCodes.List,
            Example = "\"event\"",
            BadExample = "left out because the id tells",
        },
        new(Successor, "successor", FieldType.RecordReference, "The record that stands for it now, if any.")
        {
            Example = "\"acwa-wind-farm\"",
            BadExample = "a record that is about something else (leave it out)",
        },
        new(Reason, "reason", FieldType.Text, "Why it was retired.")
        {
            Required = true,
            Example = "\"Reported twice: merged into one record.\"",
            BadExample = "\"Deleted.\" (say why)",
        },
        new(Date, "date", FieldType.Date, "The day when it was retired.")
        {
            Required = true,
            Example = "\"2026-11-22\"",
            BadExample = "\"2026\" (the day)",
        },
        new(Version, "version", FieldType.Text, "The first version of the data without it.")
        {
            Required = true,
            Example = "\"2026.12.0\"",
            BadExample = "the last version that had it",
        });
}
