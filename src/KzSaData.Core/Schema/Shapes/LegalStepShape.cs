namespace KzSaData.Schema;

/// <summary>A step in the legal life of an agreement.</summary>
internal static class LegalStepShape
{
    public const int Step = 0;
    public const int By = 1;
    public const int Date = 2;
    public const int Note = 3;

    public static Shape Shape { get; } = new("legal-step", "A step in the legal life of an agreement. Being in force is never inferred.",
        new(Step, "step", FieldType.Code, "The step.") { Required = true, Codes = LegalStepKindCodes.List },
        new(By, "by", FieldType.Reference, "The side that took it, where one side did.") { Target = TableId.Actor },
        new(Date, "date", FieldType.Date, "When it was taken; left out where no source says."),
        new(Note, "note", FieldType.Text, "Anything a reader should know."));
}
