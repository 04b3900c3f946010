using System.Text.Json.Serialization;
using KzSaData.Model;
using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData;

/// <summary>Who owns a publisher, and in which time.</summary>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
[JsonConverter(typeof(DatasetObjectConverter<Owner>))]
public sealed class Owner : IDatasetObject
{
    private readonly ObjectValue fields;

    internal Owner(ObjectView view, EntityGraph graph)
    {
        fields = new ObjectValue(view, OwnerFields.ObjectType, graph);
        Actor = graph.Actors.At(view.Row(OwnerFields.Actor));
        Period = view.Date(OwnerFields.Period);
    }

    /// <inheritdoc/>
    ObjectValue IDatasetObject.Fields => fields;

    /// <summary>The state, body, company or organisation that owns it.</summary>
    public Actor Actor { get; }

    /// <summary>From when to when; null where it is not known to have been otherwise.</summary>
    public EdtfDate? Period { get; }

    /// <summary>The id of the owner and the period.</summary>
    public override string ToString() => Period is { } period ? $"{Actor.Key} ({period})" : Actor.Key;
}
