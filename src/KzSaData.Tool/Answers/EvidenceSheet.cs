using KzSaData.Tool.Output;
using KzSaData.Tool.Wording;

namespace KzSaData.Tool.Answers;

/// <summary>Who says so, and where: each piece of evidence of a record.</summary>
internal static class EvidenceSheet
{
    public static Sheet Of(DatasetRecord record, Words words) => new("evidence", words["evidence"],
    [
        new("source", words["source"]),
        new("title", words["title"]),
        new("locator", words["locator"], IsDetail: true),
        new("stance", words["stance"], IsDetail: true),
        new("fields", words["fields"], IsDetail: true),
        new("voices", words["voices"], IsDetail: true),
        new("says", words["says"]),
        new("note", words["notes"]),
        new("url", "URL"),
    ],
    [.. record.Evidence.Select(evidence => Row(record, evidence, words))]);

    private static Cell[] Row(DatasetRecord record, Evidence evidence, Words words)
    {
        string publisher = evidence.Source.Publisher.Name[words.Language];
        string issued = evidence.Source.Issued?.ToText(words.Language) is { } date ? $"{words["comma"]}{date}" : string.Empty;
        bool isDispute = evidence is { Stance: Stance.Contradicts, Standing: Standing.Live };
        return
        [
            new(evidence.Source.Key, Ink: Ink.Key),
            $"{evidence.Source.Title} – {publisher}{issued}",
            evidence.Locator,
            new(evidence.Standing == Standing.Live ? evidence.Stance.Label(words.Language) : $"{evidence.Stance.Label(words.Language)} ({evidence.Standing.Label(words.Language)})", evidence.Stance.Code(), isDispute ? Ink.Disputed : Ink.Faint),
            new(string.Join(words["comma"], evidence.Fields.Select(field => words.Field(field.Split('/')[0])).Distinct(StringComparer.Ordinal)), string.Join(' ', evidence.Fields)),
            VoiceText.Of(evidence.Voices, words),
            new(evidence.Says is null ? null : $"{words["says"]}: {Said(record, evidence, words.Language)}", evidence.Says ?? string.Empty, isDispute ? Ink.Disputed : Ink.Plain),
            string.Join(" ", new[] { evidence.Reason, evidence.Note }.OfType<string>()),
            new(evidence.Source.Url?.AbsoluteUri, Ink: Ink.Faint),
        ];
    }

    private static string? Said(DatasetRecord record, Evidence evidence, string language) =>
        evidence.Fields is [string field] && record.EntityType.ObjectType.Find(field) is { Type: FieldType.Date } && EdtfDate.TryParse(evidence.Says, out EdtfDate? date) ? date.ToText(language)
        : MoneyEstimate.TryParse(evidence.Says, out MoneyEstimate? sum) ? sum.ToText(language)
        : evidence.Says;
}
