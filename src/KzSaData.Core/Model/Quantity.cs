using System.Text.Json.Serialization;
using KzSaData.Model;
using KzSaData.Schema;
using KzSaData.Storage;
using KzSaData.Values;

namespace KzSaData;

/// <summary>A capacity or another quantity that is not money.</summary>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
[JsonConverter(typeof(DatasetObjectConverter<Quantity>))]
public sealed class Quantity : IDatasetObject
{
    private readonly ObjectValue fields;

    internal Quantity(ObjectView view, EntityGraph graph)
    {
        fields = new ObjectValue(view, QuantityFields.ObjectType, graph);
        What = view.RequiredText(QuantityFields.What);
        Value = EstimateView.Read(view);
        Unit = view.RequiredText(QuantityFields.Unit);
    }

    /// <inheritdoc/>
    ObjectValue IDatasetObject.Fields => fields;

    /// <summary>What is counted, in English, such as <c>capacity</c>.</summary>
    public string What { get; }

    /// <summary>The number with its qualifier.</summary>
    public Estimate Value { get; }

    /// <summary>The unit: UCUM where it has one, else an English noun in the singular.</summary>
    public string Unit { get; }

    /// <summary>The number with its unit in words, for people to read: <c>about 680 km</c>, <c>16 проектов</c>.</summary>
    /// <param name="language">A language tag (BCP 47) or the name of a culture, in any case, as for <see cref="EdtfDate.ToText"/>.</param>
    /// <remarks>Units that the published data use have words in each language; another one is written as <see cref="Unit"/> has it.
    /// <see cref="What"/> is no part of it, since it is in English.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string ToText(string language) => new AmountText(Wordings.Of(language), Unit).Of(Value);

    /// <summary>What is counted and how many, in any culture: <c>capacity: 1 GW</c>.</summary>
    public override string ToString() => $"{What}: {Value} {Unit}";
}
