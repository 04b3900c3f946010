namespace KzSaData.Schema;

/// <summary>A step in the legal life of an agreement.</summary>
internal static class LegalStepShape
{
    public const int Step = 0;
    public const int By = 1;
    public const int Date = 2;
    public const int Note = 3;

    public static Shape Shape { get; } = new("legal-step", "A step in the legal life of an agreement. Being in force is never inferred.",
        new(Step, "step", FieldType.Code, "The step.")
        {
            Required = true,
            Codes = LegalStepKindCodes.List,
            Example = "\"ratified\"",
            BadExample = "\"in force\" (not in the list; write entered-into-force)",
        },
        new(By, "by", FieldType.Reference, "The side that took it, where one side did.")
        {
            Target = TableId.Actor,
            Example = "\"kazakhstan\"",
            BadExample = "\"Kazakhstan\" (the id of the side, in lower case)",
        },
        new(Date, "date", FieldType.Date, "When it was taken; left out where no source says.")
        {
            Example = "\"2000-02-22\"",
            BadExample = "\"22.02.2000\" (EDTF: 2000-02-22)",
        },
        new(Note, "note", FieldType.Text, "Anything a reader should know.")
        {
            Example = "\"By a law signed by the president.\"",
            BadExample = "\"OK\" (say what a reader should know, or leave it out)",
        });
}
