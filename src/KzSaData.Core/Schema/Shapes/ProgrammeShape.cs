namespace KzSaData.Schema;

internal static class ProgrammeShape
{
    public const int Owner = RecordFields.Own;
    public const int Purpose = RecordFields.Own + 1;

    public static Shape Shape { get; } = RecordFields.ShapeOf("programme", "A standing initiative: a scholarship scheme, a strategy, a regular forum.",
        null,
        "From its start to its end.",
        new(Owner, "owner", FieldType.Reference, "Who runs it.")
        {
            Required = true,
            Target = TableId.Actor,
            NeedsEvidence = true,
            Example = "\"ksrelief\"",
            BadExample = "the country, where a body of it runs the programme",
        },
        new(Purpose, "purpose", FieldType.Object, "What it is for, in the curator's own words.")
        {
            Required = true,
            Shape = LocalizedShape.Shape,
            Example = "{ \"en\": \"Pays for studies of Kazakh students at Saudi universities.\" }",
            BadExample = "{ \"en\": \"Strengthening friendship\" } (say what it does)",
        });
}
