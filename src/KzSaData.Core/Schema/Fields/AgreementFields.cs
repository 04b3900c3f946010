namespace KzSaData.Schema;

internal static class AgreementFields
{
    public const int Instrument = RecordFields.Own;
    public const int Binding = RecordFields.Own + 1;
    public const int LegalSteps = RecordFields.Own + 2;
    public const int NumberReported = RecordFields.Own + 3;

    public static ObjectType ObjectType { get; } = RecordFields.TypeOf("agreement",
        new(Instrument, "instrument", FieldType.Code) { TellsRecordsApart = true, Indexes = [new(IndexKind.Kind)], IsRequired = true, Codes = InstrumentCodes.List },
        new(Binding, "binding", FieldType.Code) { Indexes = [new(IndexKind.Binding)], IsRequired = true, Codes = BindingCodes.List, NeedsEvidence = true },
        new(LegalSteps, "legalSteps", FieldType.Object) { IsList = true, ObjectType = LegalStepFields.ObjectType, NeedsEvidence = true, Key = ["step", "by", "date"], ValueMember = "date", Detail = "by" },
        new(NumberReported, "numberReported", FieldType.Integer) { NeedsEvidence = true });
}
