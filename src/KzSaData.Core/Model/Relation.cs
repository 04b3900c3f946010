using KzSaData.Model;
using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData;

/// <summary>A link from one record to another.</summary>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
public sealed class Relation
{
    internal Relation(ObjectView view, EntityGraph graph)
    {
        Kind = view.Code(RelationFields.Kind, RelationKindCodes.Last);
        To = graph.RecordAt(view.Slot(RelationFields.To));
        Note = view.Text(RelationFields.Note);
    }

    /// <summary>What the link means, read from the record that has it.</summary>
    public RelationKind Kind { get; }

    /// <summary>The other record.</summary>
    public DatasetRecord To { get; }

    /// <summary>Why, or null.</summary>
    public string? Note { get; }

    /// <summary>What the link means and the id of the other record, such as <c>part-of: state-visit-2022</c>.</summary>
    public override string ToString() => $"{Kind.Code()}: {To.Key}";
}
