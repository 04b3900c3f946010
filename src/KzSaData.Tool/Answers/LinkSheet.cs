using KzSaData.Tool.Output;
using KzSaData.Tool.Wording;

namespace KzSaData.Tool.Answers;

/// <summary>What a record is linked with, in both directions.</summary>
internal static class LinkSheet
{
    public static Sheet Of(DatasetRecord record, Words words) => new("links", words["links"],
    [
        new("link", words["links"]),
        new("title", words["title"]),
        new("date", words["date"], IsDetail: true),
        new("id", words["id"], IsDetail: true),
    ],
    [
        .. record.Relations.Select(relation => Row(relation.Kind.Label(words.Language), relation.Kind.Code(), relation.To, words)),
        .. (record as Event)?.Outcomes.Select(outcome => Row(words.Field("outcomes"), "outcome", outcome, words)) ?? [],
        .. record.LinkedFrom.Select(other => Row(words["linkedFrom"], "linked-from", other, words)),
    ]);

    private static Cell[] Row(string link, string code, DatasetRecord other, Words words) =>
    [
        new(link, code, Ink.Key),
        other.Title[words.Language],
        new(other.Date?.ToText(words.Language), other.Date?.ToString() ?? string.Empty),
        new(other.Key, Ink: Ink.Faint),
    ];
}
