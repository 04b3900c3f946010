using KzSaData.Tool.Output;
using KzSaData.Tool.Wording;

namespace KzSaData.Tool.Answers;

/// <summary>What curators found wrong or uncertain about an entity.</summary>
internal static class NoteSheet
{
    public static Sheet Of(Entity entity, Words words) => new("notes", words["notes"],
    [
        new("class", words["kind"]),
        new("text", words["notes"]),
    ],
    [.. entity.Notes.Select(note => new Cell[] { new(note.Class.Label(words.Language), note.Class.Code(), Ink.Key), note.Text[words.Language] })]);
}
