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
        new(Record, "record", FieldType.RecordReference, "The record.")
        {
            Required = true,
            Example = "\"parliament-building\"",
            BadExample = "the title of the record",
        },
        new(Field, "field", FieldType.Text, "The field, as in evidence.")
        {
            Required = true,
            Example = "\"date\"",
            BadExample = "\"summary.en\" (paths have slashes; wording needs no entry)",
        },
        new(Old, "old", FieldType.Text, "The value as it was published; left out where there was none.")
        {
            Example = "\"USD 10000000\"",
            BadExample = "\"10 million\" (as evidence writes it: USD 10000000)",
        },
        new(New, "new", FieldType.Text, "The value that the record has now; left out where it has none.")
        {
            Example = "\"USD 15000000\"",
            BadExample = "a value that the record does not have",
        },
        new(Reason, "reason", FieldType.Text, "Why it was changed.")
        {
            Required = true,
            Example = "\"The memorandum of 1999 names the sum.\"",
            BadExample = "\"Update.\" (say what was wrong)",
        },
        new(Date, "date", FieldType.Date, "The day of the change.")
        {
            Required = true,
            Example = "\"2026-11-22\"",
            BadExample = "\"2026\" (the day)",
        },
        new(Version, "version", FieldType.Text, "The first version of the data that has the new value.")
        {
            Required = true,
            Example = "\"2026.12.0\"",
            BadExample = "the version that still had the old value",
        },
        new(Source, "source", FieldType.Reference, "The source on whose evidence it was changed.")
        {
            Required = true,
            Target = TableId.Source,
            Example = "\"adilet-2000-parliament-memorandum\"",
            BadExample = "an address (the id of a source)",
        },
        new(Locator, "locator", FieldType.Text, "Where in the source.")
        {
            Required = true,
            Example = "\"preamble\"",
            BadExample = "\"see text\" (a reader must find it)",
        });
}
