using System.Text.Json.Serialization;
using KzSaData.Model;
using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData;

/// <summary>A step in the legal life of an agreement that a source reports.</summary>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
[JsonConverter(typeof(DatasetObjectConverter<LegalStep>))]
public sealed class LegalStep : IDatasetObject
{
    private readonly Agreement agreement;
    private readonly ObjectValue fields;

    internal LegalStep(Agreement agreement, ObjectView view)
    {
        fields = new ObjectValue(view, LegalStepFields.ObjectType, agreement.Graph);
        this.agreement = agreement;
        Kind = view.Code(LegalStepFields.Step, LegalStepKindCodes.Last);
        By = view.Has(LegalStepFields.By) ? agreement.Graph.Actors.At(view.Row(LegalStepFields.By)) : null;
        Date = view.Date(LegalStepFields.Date);
        Note = view.Text(LegalStepFields.Note);
    }

    /// <inheritdoc/>
    ObjectValue IDatasetObject.Fields => fields;

    /// <summary>Signed, ratified, entered into force and so on.</summary>
    public LegalStepKind Kind { get; }

    /// <summary>The side that took the step, or null where it was taken together or no source says.</summary>
    public Actor? By { get; }

    /// <summary>When, or null where no source says.</summary>
    public EdtfDate? Date { get; }

    /// <summary>Anything a reader should know, or null.</summary>
    public string? Note { get; }

    /// <summary>The evidence for this step.</summary>
    public IReadOnlyList<Evidence> Evidence => agreement.EvidenceFor(FieldPath.Of(AgreementFields.ObjectType.At(AgreementFields.LegalSteps), Kind.Code()));

    /// <summary>The step, who took it, and its date, such as <c>ratified by kazakhstan: 2016-10-24</c>.</summary>
    public override string ToString() => $"{Kind.Code()}{(By is { } side ? $" by {side.Key}" : null)}{(Date is { } date ? $": {date}" : null)}";
}
