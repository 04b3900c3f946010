using System.Text.Json;
using System.Text.Json.Serialization;
using KzSaData.Model;
using KzSaData.Schema;
using KzSaData.Storage;
using NodaTime;

namespace KzSaData;

/// <summary>What a release of a dataset says of itself.</summary>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
[JsonConverter(typeof(DatasetObjectConverter<ReleaseInfo>))]
public sealed class ReleaseInfo : IDatasetObject
{
    private readonly ObjectValue fields;

    internal ReleaseInfo(EntityGraph graph, ObjectView view)
    {
        fields = new ObjectValue(view, ReleaseFields.ObjectType, graph);
        Version = view.RequiredText(ReleaseFields.Version);
        AsOf = view.Date(ReleaseFields.AsOf)?.Latest ?? throw DatasetFormatException.Damaged("its release has no day up to which it knows");
        Title = view.RequiredLocalized(ReleaseFields.Title);
        Sides = graph.List(view, ReleaseFields.Sides, static (row, from) => from.Actors.At((int)row - 1));
        Licence = view.RequiredText(ReleaseFields.Licence);
        Publisher = view.RequiredText(ReleaseFields.Publisher);
        Url = view.RequiredText(ReleaseFields.Url);
        Languages = graph.Store.Image.Languages.Tags;
        ContentHash = graph.Store.Image.ContentHash();
    }

    /// <inheritdoc/>
    ObjectValue IDatasetObject.Fields => fields;

    /// <inheritdoc/>
    void IDatasetObject.WriteComputed(Utf8JsonWriter writer) => writer.WriteString(ComputedMembers.ContentHash, ContentHash);

    /// <summary>The version of the data: year, month and number, such as <c>2026.11.0</c>.</summary>
    public string Version { get; }

    /// <summary>SHA-256 of the canonical content, 64 lower-case hexadecimal digits. The same records give the same hash, on every machine and with every version of the library.</summary>
    public string ContentHash { get; }

    /// <summary>The day up to which the data knows.</summary>
    /// <remarks>To print it, say how: <c>ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)</c>; its own text follows the culture of the thread. In
    /// JSON, name its converter: <see cref="LocalDateConverter"/>.</remarks>
    public LocalDate AsOf { get; }

    /// <summary>The title of the dataset.</summary>
    public LocalizedText Title { get; }

    /// <summary>The languages of the texts, as language tags (BCP 47), such as <c>en</c>; the first is in every text and stands in where another is missing.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <summary>The two sides of the relationship.</summary>
    public IReadOnlyList<Actor> Sides { get; }

    /// <summary>The licence of the data as an SPDX expression, such as <c>CC-BY-4.0</c>.</summary>
    public string Licence { get; }

    /// <summary>Who publishes it.</summary>
    public string Publisher { get; }

    /// <summary>Where it is published.</summary>
    public string Url { get; }

    /// <summary>The title, the version and the day up to which the data knows, such as <c>… 2026.11.0, as of 2026-11-22</c>.</summary>
    public override string ToString() => $"{Title} {Version}, as of {EdtfDate.FromDay(AsOf)}";
}
