using KzSaData.Tool.Output;
using KzSaData.Tool.Wording;

namespace KzSaData.Tool.Answers;

/// <summary>What a publisher has published.</summary>
internal static class SourceSheet
{
    public static Sheet Of(IEnumerable<Source> sources, Words words) => new("sources", words["source"],
    [
        new("issued", words["date"]),
        new("title", words["title"]),
        new("id", words["id"], IsDetail: true),
        new("records", words["records"], IsNumber: true),
    ],
    [.. sources.Select(source => new Cell[] { new(source.Issued?.ToText(words.Language) ?? "–", source.Issued?.ToString() ?? string.Empty, Ink.Key), source.Title, new(source.Key, Ink: Ink.Faint), Cell.Of(source.Records.Count) })]);
}
