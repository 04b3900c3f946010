using System.Text.Json.Serialization;
using KzSaData.Model;
using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData;

/// <summary>A step in the life of an investment that a source reports.</summary>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
[JsonConverter(typeof(DatasetObjectConverter<StatusStep>))]
public sealed class StatusStep : IDatasetObject
{
    private readonly Investment investment;
    private readonly ObjectValue fields;

    internal StatusStep(Investment investment, ObjectView view)
    {
        fields = new ObjectValue(view, StatusFields.ObjectType, investment.Graph);
        this.investment = investment;
        Status = view.Code(StatusFields.Status, InvestmentStatusCodes.Last);
        Date = view.Date(StatusFields.Date);
        Note = view.Text(StatusFields.Note);
    }

    /// <inheritdoc/>
    ObjectValue IDatasetObject.Fields => fields;

    /// <summary>The step.</summary>
    public InvestmentStatus Status { get; }

    /// <summary>When it was taken, or null where no source says.</summary>
    public EdtfDate? Date { get; }

    /// <summary>Anything a reader should know, or null.</summary>
    public string? Note { get; }

    /// <summary>The evidence for this step.</summary>
    public IReadOnlyList<Evidence> Evidence => investment.EvidenceFor(FieldPath.Of(InvestmentFields.ObjectType.At(InvestmentFields.Statuses), Status.Code()));

    /// <summary>The step and its date, such as <c>completed: 2024-06</c>.</summary>
    public override string ToString() => Date is { } date ? $"{Status.Code()}: {date}" : Status.Code();
}
