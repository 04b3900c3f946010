using KzSaData.Tool.Output;
using KzSaData.Tool.Wording;

namespace KzSaData.Tool.Answers;

/// <summary>Actors, places, publishers and sources that a search finds.</summary>
internal static class FoundSheet
{
    public static Sheet Of(IEnumerable<Entity> found, Words words) => new("others", words["others"],
    [
        new("type", words["kind"]),
        new("name", words["title"]),
        new("id", words["id"], IsDetail: true),
    ],
    [.. found.Select(entity => new Cell[] { new(words[entity.EntityType.Name], entity.EntityType.Name, Ink.Key), EntityText.Name(entity, words.Language), new(entity.Key, Ink: Ink.Faint) })]);
}
