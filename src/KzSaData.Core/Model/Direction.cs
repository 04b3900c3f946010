using System.Text.Json.Serialization;
using KzSaData.Model;
using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData;

/// <summary>A direction of cooperation as the founding article's Table 1 has it, with the records that are its examples.</summary>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
[JsonConverter(typeof(DatasetObjectConverter<Direction>))]
public sealed class Direction : IDatasetObject
{
    private readonly ObjectValue fields;

    internal Direction(EntityGraph graph, ObjectView view)
    {
        fields = new ObjectValue(view, DirectionFields.ObjectType, graph);
        Key = view.RequiredText(DirectionFields.Id);
        Title = view.RequiredLocalized(DirectionFields.Title);
        Examples = view.RequiredLocalized(DirectionFields.Examples);
        Results = view.RequiredLocalized(DirectionFields.Results);
        Areas = graph.List(view, DirectionFields.Areas, static (code, _) => StoredCode.Of(code, CooperationAreaCodes.Last));
        Records = graph.List(view, DirectionFields.Records, static (reference, from) => from.RecordAt(reference));
        Source = graph.Sources.At(view.Row(DirectionFields.Source));
        Locator = view.RequiredText(DirectionFields.Locator);
    }

    /// <inheritdoc/>
    ObjectValue IDatasetObject.Fields => fields;

    /// <summary>The permanent id as text.</summary>
    public string Key { get; }

    /// <summary>The direction.</summary>
    public LocalizedText Title { get; }

    /// <summary>The examples of initiatives that the table names, in the curator's words.</summary>
    public LocalizedText Examples { get; }

    /// <summary>The results that the table claims, in the curator's words.</summary>
    public LocalizedText Results { get; }

    /// <summary>The areas of cooperation that it covers.</summary>
    public IReadOnlyList<CooperationArea> Areas { get; }

    /// <summary>The records that are its examples.</summary>
    public IReadOnlyList<DatasetRecord> Records { get; }

    /// <summary>The source of the table.</summary>
    public Source Source { get; }

    /// <summary>Where in the source.</summary>
    public string Locator { get; }

    /// <summary>The id and the English title.</summary>
    public override string ToString() => $"{Key}: {Title}";
}
