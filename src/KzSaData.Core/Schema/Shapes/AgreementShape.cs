namespace KzSaData.Schema;

internal static class AgreementShape
{
    public const int Instrument = RecordFields.Own;
    public const int Binding = RecordFields.Own + 1;
    public const int LegalSteps = RecordFields.Own + 2;
    public const int NumberReported = RecordFields.Own + 3;

    public static Shape Shape { get; } = RecordFields.ShapeOf("agreement", "What the two sides agreed in writing, binding or not.",
        new(Instrument, "instrument", FieldType.Code, "The form of the document.") { Required = true, Codes = InstrumentCodes.List, Example = "\"memorandum\"" },
        "When it was signed.",
        new(Binding, "binding", FieldType.Code, "Whether it binds in law; unknown where no source says.") { Required = true, Codes = BindingCodes.List },
        new(LegalSteps, "legalSteps", FieldType.Object, "Signed, ratified by each side, in force, amended, terminated: each with its own evidence.")
            { IsList = true, Shape = LegalStepShape.Shape, NeedsEvidence = true, Key = "step" },
        new(NumberReported, "numberReported", FieldType.Integer, "How many documents a source counts without listing them.") { NeedsEvidence = true, Example = "13" });
}
