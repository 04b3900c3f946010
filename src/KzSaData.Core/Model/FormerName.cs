using System.Text.Json.Serialization;
using KzSaData.Model;
using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData;

/// <summary>A name that was valid for a time: cities and ministries are renamed.</summary>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
[JsonConverter(typeof(DatasetObjectConverter<FormerName>))]
public sealed class FormerName : IDatasetObject
{
    private readonly ObjectValue fields;

    internal FormerName(ObjectView view, EntityGraph graph)
    {
        fields = new ObjectValue(view, NameFields.ObjectType, graph);
        Name = view.RequiredLocalized(NameFields.Name);
        Period = view.Date(NameFields.Period);
    }

    /// <inheritdoc/>
    ObjectValue IDatasetObject.Fields => fields;

    /// <summary>The name then.</summary>
    public LocalizedText Name { get; }

    /// <summary>From when to when it was the name; null where no source says.</summary>
    public EdtfDate? Period { get; }

    /// <summary>The name in English and the period, such as <c>Astana (1998/2019)</c>.</summary>
    public override string ToString() => Period is { } period ? $"{Name} ({period})" : Name.ToString();
}
