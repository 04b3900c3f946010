using System.Text.Json.Serialization;
using KzSaData.Model;
using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData;

/// <summary>What a curator found wrong or uncertain about an entity, and how it was decided.</summary>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
[JsonConverter(typeof(DatasetObjectConverter<CurationNote>))]
public sealed class CurationNote : IDatasetObject
{
    private readonly ObjectValue fields;

    internal CurationNote(Entity about, ObjectView view)
    {
        fields = new ObjectValue(view, NoteFields.ObjectType, about.Graph);
        About = about;
        Class = view.Code(NoteFields.Class, NoteClassCodes.Last);
        Text = view.RequiredLocalized(NoteFields.Text);
    }

    /// <inheritdoc/>
    ObjectValue IDatasetObject.Fields => fields;

    /// <summary>The record, actor, place or source that the note is about.</summary>
    public Entity About { get; }

    /// <summary>What kind of trouble it is.</summary>
    public NoteClass Class { get; }

    /// <summary>The finding and the decision; English always, other languages where an editor wrote them.</summary>
    public LocalizedText Text { get; }

    /// <summary>The class, what the note is about and the note in English, such as <c>date-conflict, acwa-power: …</c>.</summary>
    public override string ToString() => $"{Class.Code()}, {About.Key}: {Text}";
}
