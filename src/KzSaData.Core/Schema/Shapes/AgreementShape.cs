using KzSaData.Model;
using KzSaData.Query;
using KzSaData.Storage;
using KzSaData.Values;

namespace KzSaData.Schema;

internal static class AgreementShape
{
    public const int Instrument = RecordFields.Own;
    public const int Binding = RecordFields.Own + 1;
    public const int LegalSteps = RecordFields.Own + 2;
    public const int NumberReported = RecordFields.Own + 3;

    public static Shape Shape { get; } = RecordFields.ShapeOf("agreement",
        new(Instrument, "instrument", FieldType.Code) { Indexes = [new(IndexKind.Kind)], Required = true, Codes = InstrumentCodes.List },
        new(Binding, "binding", FieldType.Code) { Indexes = [new(IndexKind.Binding)], Required = true, Codes = BindingCodes.List },
        new(LegalSteps, "legalSteps", FieldType.Object) { IsList = true, Shape = LegalStepShape.Shape, NeedsEvidence = true, Key = "step" },
        new(NumberReported, "numberReported", FieldType.Integer) { NeedsEvidence = true });
}
