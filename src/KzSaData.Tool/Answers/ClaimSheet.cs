using KzSaData.Schema;
using KzSaData.Tool.Output;
using KzSaData.Tool.Wording;

namespace KzSaData.Tool.Answers;

/// <summary>Everything that is recorded of an entity, field by field; of a record, claim by claim, with how sure each is, on whose word, and what others say.</summary>
internal static class ClaimSheet
{
    // They stand elsewhere in the answer.
    private static readonly string[] elsewhere = ["id", "title", "summary", "name", "evidence", "relations", "outcomes", "notes"];

    public static Sheet Of(Entity entity, Words words)
    {
        Dictionary<string, Claim> claims = entity is DatasetRecord record ? record.Claims.ToDictionary(static claim => claim.Field, StringComparer.Ordinal) : [];
        return new Sheet("claims", words["recorded"], Columns(words), [.. Rows(entity, claims, words)]);
    }

    private static Column[] Columns(Words words) =>
    [
        new("field", words["field"]),
        new("value", words["value"]),
        new("support", words["support"], IsDetail: true),
        new("voices", words["voices"], IsDetail: true),
        new("against", words["against"]),
    ];

    private static IEnumerable<Cell[]> Rows(Entity entity, Dictionary<string, Claim> claims, Words words)
    {
        foreach (FieldValue value in entity.Fields.Values.Where(static value => !elsewhere.Contains(value.Field.Name)))
        {
            if (value.Count == 0 || value.Field.Codes is not null)
            {
                yield return Row(value, value.Field.Name, claims, words);
                continue;
            }

            foreach ((int number, FieldValue item) in value.Items.Index())
            {
                string? quantity = value.Field.ObjectType == QuantityFields.ObjectType ? (entity as Investment)?.Quantities[number].ToText(words.Language) : null;
                yield return Row(item, Key(item) is { } key ? $"{value.Field.Name}/{key}" : value.Field.Name, claims, words, quantity);
            }
        }
    }

    private static Cell[] Row(FieldValue value, string path, Dictionary<string, Claim> claims, Words words, string? said = null)
    {
        Claim? claim = claims.GetValueOrDefault(path) ?? claims.GetValueOrDefault(value.Field.Name);
        string against = claim is null ? string.Empty : string.Join(words["semicolon"], claim.Disputes.Select(dispute => VoiceText.Of(dispute, words)));
        return
        [
            new(words.Field(value.Field.Name), path, Ink.Key),
            new(said ?? FieldText.Of(value, words), value.AsText),
            new(claim?.Support.Label(words.Language), claim?.Support.Code() ?? string.Empty, claim?.Support >= Support.Corroborated ? Ink.Sure : Ink.Faint),
            claim is null ? null : VoiceText.Of(claim.Voices, words),
            new(against.Length == 0 ? null : $"{words["against"]}: {against}", against, Ink.Disputed),
        ];
    }

    // What tells the items of a list apart: the first thing that each holds.
    private static string? Key(FieldValue item) => item.AsObject is { } members ? members.Values.Select(static member => member.AsText).FirstOrDefault() : item.AsText;
}
