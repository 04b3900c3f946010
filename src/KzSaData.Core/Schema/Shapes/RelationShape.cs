namespace KzSaData.Schema;

/// <summary>A link from one record to another.</summary>
internal static class RelationShape
{
    public const int Kind = 0;
    public const int To = 1;
    public const int Note = 2;

    public static Shape Shape { get; } = new("relation", "A link from this record to another one.",
        new(Kind, "kind", FieldType.Code, "What the link means, read from this record to the other.")
        {
            Required = true,
            Codes = RelationKindCodes.List,
            Example = "\"part-of\"",
            BadExample = "\"related\" (say how: concerns, follows, leads-to …)",
        },
        new(To, "to", FieldType.RecordReference, "The id of the other record.")
        {
            Required = true,
            Example = "\"acwa-wind-farm\"",
            BadExample = "\"ACWA wind farm\" (the id of the record, not its title)",
        },
        new(Note, "note", FieldType.Text, "Why; required for distinct-from.")
        {
            Example = "\"The memorandum of 2022 is another document.\"",
            BadExample = "\"Different.\" (say what the difference is)",
        });
}
