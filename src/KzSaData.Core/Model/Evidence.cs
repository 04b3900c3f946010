using System.Text.Json.Serialization;
using KzSaData.Model;
using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData;

/// <summary>What one source says about one record, and where it says so.</summary>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
[JsonConverter(typeof(DatasetObjectConverter<Evidence>))]
public sealed class Evidence : IDatasetObject
{
    private readonly ObjectValue fields;

    internal Evidence(ObjectView view, EntityGraph graph)
    {
        fields = new ObjectValue(view, EvidenceFields.ObjectType, graph);
        Source = graph.Sources.At(view.Row(EvidenceFields.Source));
        Locator = view.RequiredText(EvidenceFields.Locator);
        Speakers = graph.List(view, EvidenceFields.Speakers, static (row, graph) => graph.Actors.At((int)row - 1));
        Attribution = view.Has(EvidenceFields.Attribution) ? view.Code(EvidenceFields.Attribution, AttributionCodes.Last) : Attribution.Stated;
        Fields = graph.Texts(view, EvidenceFields.Fields);
        Stance = view.Has(EvidenceFields.Stance) ? view.Code(EvidenceFields.Stance, StanceCodes.Last) : Stance.Supports;
        Says = view.Text(EvidenceFields.Says);
        Standing = view.Has(EvidenceFields.Standing) ? view.Code(EvidenceFields.Standing, StandingCodes.Last) : Standing.Live;
        Reason = view.Text(EvidenceFields.Reason);
        Note = view.Text(EvidenceFields.Note);
    }

    /// <inheritdoc/>
    ObjectValue IDatasetObject.Fields => fields;

    /// <summary>Where it says so.</summary>
    public Source Source { get; }

    /// <summary>Where in the source: paragraph, page, section, or which part of an excerpt.</summary>
    public string Locator { get; }

    /// <summary>Who speaks in this place of the source, where that is somebody else than in the rest of it; else empty.</summary>
    public IReadOnlyList<Actor> Speakers { get; }

    /// <summary>Whether the source shows whose words these are; <see cref="Attribution.Own"/> where it reports itself, whomever it quotes elsewhere.</summary>
    public Attribution Attribution { get; }

    /// <summary>Whose words these are: of its own speakers, else of the source.</summary>
    public IReadOnlyList<Voice> Voices => field ??= KzSaData.Model.Voices.Of(this);

    /// <summary>The fields that it speaks to, such as <c>date</c>, <c>participants</c>, <c>amounts/committed</c>; empty for title, summary and areas.</summary>
    public IReadOnlyList<string> Fields { get; }

    /// <summary>Whether the source supports the record, documents it, contradicts it or merely mentions it.</summary>
    public Stance Stance { get; }

    /// <summary>The value that this source gives, where it differs from the record's or is more or less precise; else null.</summary>
    public string? Says { get; }

    /// <summary>Whether the matter is live or was resolved.</summary>
    public Standing Standing { get; }

    /// <summary>Why it counts as resolved; null while it is live.</summary>
    public string? Reason { get; }

    /// <summary>Anything a reader of this evidence should know, or null.</summary>
    public string? Note { get; }

    /// <summary>Whether it speaks to a field or to a part of it: <c>participants</c> covers <c>participants/acwa-power</c>.</summary>
    /// <param name="path">The field, such as <c>date</c> or <c>amounts/committed</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public bool SpeaksTo(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return SpeaksTo(new FieldPath(path));
    }

    /// <summary>The source, the place in it and the stance, such as <c>inform-2022, paragraph 3: supports date, place</c>.</summary>
    public override string ToString() => $"{Source.Key}, {Locator}: {Stance.Code()} {string.Join(", ", Fields)}".TrimEnd();

    /// <summary>The one field that it speaks to; null where it speaks to several, or to none.</summary>
    internal FieldPath? OnlyField => Fields.Count == 1 ? new FieldPath(Fields[0]) : null;

    /// <summary>Whether it speaks to a field, to an item of a list, or to what holds it.</summary>
    internal bool SpeaksTo(FieldPath path)
    {
        foreach (string field in Fields)
        {
            if (new FieldPath(field).Covers(path))
            {
                return true;
            }
        }

        return false;
    }
}
