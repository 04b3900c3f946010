namespace KzSaData.Schema;

/// <summary>A step in the legal life of an agreement.</summary>
internal static class LegalStepFields
{
    public const int Step = 0;
    public const int By = 1;
    public const int Date = 2;
    public const int Note = 3;

    public static ObjectType ObjectType { get; } = new("legal-step",
        new(Step, "step", FieldType.Code) { Indexes = [new(IndexKind.LegalStep)], IsRequired = true, Codes = LegalStepKindCodes.List },
        new(By, "by", FieldType.Reference) { Target = TableId.Actor },
        new(Date, "date", FieldType.Date) { Absence = "undated" },
        new(Note, "note", FieldType.Text));
}
