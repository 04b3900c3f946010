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
        new(Kind, "kind", FieldType.Code, "The kind of the record that had it.") { Required = true, Codes = RecordKindCodes.List },
        new(Successor, "successor", FieldType.RecordReference, "The record that stands for it now, if any."),
        new(Reason, "reason", FieldType.Text, "Why it was retired.") { Required = true },
        new(Date, "date", FieldType.Date, "The day when it was retired.") { Required = true },
        new(Version, "version", FieldType.Text, "The first version of the data without it.") { Required = true });
}
