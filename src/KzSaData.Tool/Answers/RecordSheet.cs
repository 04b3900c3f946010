using KzSaData.Tool.Output;
using KzSaData.Tool.Wording;

namespace KzSaData.Tool.Answers;

/// <summary>Records as rows: when, what, of which kind, how sure, and under which id.</summary>
internal static class RecordSheet
{
    /// <summary>How many rows a screen is given, unless somebody asks for another number.</summary>
    public const int ScreenRows = 50;

    public static Sheet Of(string name, string? title, IEnumerable<DatasetRecord> records, Words words) => new(name, title, Columns(words), [.. records.Select(record => Row(record, words))]);

    /// <summary>Which of how many are shown, where not all are.</summary>
    public static IEnumerable<Part> Cut(int shown, int all, Words words) =>
        [new Line(string.Empty), new Line(shown < all ? $"{words["shown"]}: {shown} / {all} · {words["limit"]}" : $"{words["records"]}: {all}", Ink.Faint)];

    private static Column[] Columns(Words words) =>
    [
        new("date", words["date"]),
        new("title", words["title"]),
        new("kind", words["kind"], IsDetail: true),
        new("recordKind", words["kind"], Reader.Programs),
        new("place", words["place"], IsDetail: true),
        new("support", words["support"], IsDetail: true),
        new("disputed", words["disputed"]),
        new("id", words["id"], IsDetail: true),
    ];

    private static Cell[] Row(DatasetRecord record, Words words)
    {
        string fields = string.Join(", ", record.Disputes.Select(static dispute => dispute.Field).Distinct(StringComparer.Ordinal));
        string disputed = string.Join(words["comma"], record.Disputes.Select(dispute => words.Field(dispute.Field.Split('/')[0])).Distinct(StringComparer.Ordinal));
        return
        [
            new(record.Date?.ToText(words.Language) ?? "–", record.Date?.ToString() ?? string.Empty, Ink.Key),
            record.Title[words.Language],
            new(KindText.Of(record, words.Language), KindText.Narrower(record)?.Code ?? string.Empty),
            new(null, record.RecordKind.Code()),
            new(record.Place?.Name[words.Language], record.Place?.Key ?? string.Empty),
            new(record.Support.Label(words.Language), record.Support.Code(), record.Support >= Support.Corroborated ? Ink.Sure : Ink.Faint),
            new(disputed.Length == 0 ? null : $"{words["disputed"]}: {disputed}", fields, Ink.Disputed),
            new(record.Key, Ink: Ink.Faint),
        ];
    }
}
