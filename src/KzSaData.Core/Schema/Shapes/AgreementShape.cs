namespace KzSaData.Schema;

internal static class AgreementShape
{
    public const int Instrument = RecordFields.Own;
    public const int Binding = RecordFields.Own + 1;
    public const int LegalSteps = RecordFields.Own + 2;
    public const int NumberReported = RecordFields.Own + 3;

    public static Shape Shape { get; } = RecordFields.ShapeOf("agreement", "What the two sides agreed in writing, binding or not.",
        new(Instrument, "instrument", FieldType.Code, "The form of the document.")
        {
            Required = true,
            Codes = InstrumentCodes.List,
            Example = "\"memorandum\"",
            BadExample = "\"MoU\" (not in the list; write memorandum)",
        },
        "When it was signed.",
        new(Binding, "binding", FieldType.Code, "Whether it binds in law; unknown where no source says.")
        {
            Required = true,
            Codes = BindingCodes.List,
            Example = "\"unknown\"",
            BadExample = "\"binding\" because it sounds so (write unknown unless a source says)",
        },
        new(LegalSteps, "legalSteps", FieldType.Object, "Signed, ratified by each side, in force, amended, terminated: each with its own evidence.")
        {
            IsList = true,
            Shape = LegalStepShape.Shape,
            NeedsEvidence = true,
            Key = "step",
            Example = "[{ \"step\": \"signed\", \"date\": \"2022-07-24\" }]",
            BadExample = "entered-into-force inferred from a ratification (a source must say it)",
        },
        new(NumberReported, "numberReported", FieldType.Integer, "How many documents a source counts without listing them.")
        {
            NeedsEvidence = true,
            Example = "13",
            BadExample = "\"about 13\" (a whole number; put \"about\" into the summary)",
        });
}
