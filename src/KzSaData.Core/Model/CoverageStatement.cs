using System.Text.Json.Serialization;
using KzSaData.Model;
using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData;

/// <summary>What was looked for in a period, and how complete the records of a kind are for it.</summary>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
[JsonConverter(typeof(DatasetObjectConverter<CoverageStatement>))]
public sealed class CoverageStatement : IDatasetObject
{
    private readonly ObjectValue fields;

    internal CoverageStatement(EntityGraph graph, ObjectView view)
    {
        fields = new ObjectValue(view, CoverageFields.ObjectType, graph);
        Kind = view.Code(CoverageFields.Kind, RecordKindCodes.Last);
        Period = view.Date(CoverageFields.Period) ?? throw DatasetFormatException.Damaged("a statement of coverage has no period");
        Areas = graph.List(view, CoverageFields.Areas, static (code, _) => StoredCode.Of(code, CooperationAreaCodes.Last));
        Completeness = view.Code(CoverageFields.Completeness, CompletenessCodes.Last);
        Searched = view.RequiredLocalized(CoverageFields.Searched);
        Gaps = view.Localized(CoverageFields.Gaps);
    }

    /// <inheritdoc/>
    ObjectValue IDatasetObject.Fields => fields;

    /// <summary>The kind of records that the statement is about.</summary>
    public RecordKind Kind { get; }

    /// <summary>The period, in whole years.</summary>
    public EdtfDate Period { get; }

    /// <summary>The areas that the statement is limited to; empty for all.</summary>
    public IReadOnlyList<CooperationArea> Areas { get; }

    /// <summary>How complete the records are.</summary>
    public Completeness Completeness { get; }

    /// <summary>What was looked for, and where.</summary>
    public LocalizedText Searched { get; }

    /// <summary>What is known to be missing, or was searched and not found; null where nothing is known.</summary>
    public LocalizedText? Gaps { get; }

    /// <summary>The kind, the period and how complete it is, such as <c>event 1991/1999: partial</c>.</summary>
    public override string ToString() => $"{Kind.Code()} {Period}: {Completeness.Code()}";
}
