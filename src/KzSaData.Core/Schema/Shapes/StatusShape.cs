namespace KzSaData.Schema;

/// <summary>A step in the life of an investment.</summary>
internal static class StatusShape
{
    public const int Status = 0;
    public const int Date = 1;
    public const int Note = 2;

    public static Shape Shape { get; } = new("status", "A step in the life of an investment.",
        new(Status, "status", FieldType.Code, "The step.")
        {
            Required = true,
            Codes = InvestmentStatusCodes.List,
            Example = "\"under-construction\"",
            BadExample = "\"started\" (not in the list; write under-construction)",
        },
        new(Date, "date", FieldType.Date, "When it was taken; left out where no source says.")
        {
            Example = "\"2025\"",
            BadExample = "\"2025-01-01\" for something known to be of 2025",
        },
        new(Note, "note", FieldType.Text, "Anything a reader should know.")
        {
            Example = "\"The date was announced, not reported.\"",
            BadExample = "\"in progress\" (that is a status)",
        });
}
