using System.Text.Json.Serialization;
using KzSaData.Model;
using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData;

/// <summary>Where another source refers to a source.</summary>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
[JsonConverter(typeof(DatasetObjectConverter<CitedIn>))]
public sealed class CitedIn : IDatasetObject
{
    private readonly ObjectValue fields;

    internal CitedIn(ObjectView view, EntityGraph graph)
    {
        fields = new ObjectValue(view, CitedInFields.ObjectType, graph);
        Source = graph.Sources.At(view.Row(CitedInFields.Source));
        Locator = view.RequiredText(CitedInFields.Locator);
    }

    /// <inheritdoc/>
    ObjectValue IDatasetObject.Fields => fields;

    /// <summary>The source that cites it.</summary>
    public Source Source { get; }

    /// <summary>Where it does so, such as <c>reference [3]</c>.</summary>
    public string Locator { get; }

    /// <summary>The id of the source that cites it, and where.</summary>
    public override string ToString() => $"{Source.Key}, {Locator}";
}
