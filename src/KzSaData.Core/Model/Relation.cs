using System.Text.Json.Serialization;
using KzSaData.Model;
using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData;

/// <summary>A link from one record to another.</summary>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
[JsonConverter(typeof(DatasetObjectConverter<Relation>))]
public sealed class Relation : IDatasetObject
{
    private readonly ObjectValue fields;

    internal Relation(ObjectView view, EntityGraph graph)
    {
        fields = new ObjectValue(view, RelationFields.ObjectType, graph);
        Kind = view.Code(RelationFields.Kind, RelationKindCodes.Last);
        To = graph.RecordAt(view.Slot(RelationFields.To));
        Note = view.Text(RelationFields.Note);
    }

    /// <inheritdoc/>
    ObjectValue IDatasetObject.Fields => fields;

    /// <summary>What the link means, read from the record that has it.</summary>
    public RelationKind Kind { get; }

    /// <summary>The other record.</summary>
    public DatasetRecord To { get; }

    /// <summary>Why, or null.</summary>
    public string? Note { get; }

    /// <summary>What the link means and the id of the other record, such as <c>part-of: state-visit-2022</c>.</summary>
    public override string ToString() => $"{Kind.Code()}: {To.Key}";
}
