using KzSaData.Tool.Output;
using KzSaData.Tool.Wording;

namespace KzSaData.Tool.Answers;

/// <summary>Everything that is known of a record, an actor, a place, a publisher or a source.</summary>
internal static class EntityReply
{
    public static IEnumerable<Part> Of(Entity entity, int rows, Words words)
    {
        string type = entity is DatasetRecord kind ? KindText.Of(kind, words.Language) : words[entity.EntityType.Name];
        yield return new Line(EntityText.Name(entity, words.Language), Ink.Strong);
        yield return new Line(string.Join(" · ", new[] { type, entity.Key, (entity as DatasetRecord)?.Date?.ToText(words.Language) }.OfType<string>()), Ink.Faint);
        IEnumerable<Part> parts = entity is DatasetRecord record ? Record(record, words) : Other(entity, rows, words);
        foreach (Part part in parts.Where(static part => part is not Sheet { Rows.Count: 0 }))
        {
            yield return part;
        }
    }

    private static IEnumerable<Part> Record(DatasetRecord record, Words words)
    {
        yield return new Line($"{words["support"]}: {record.Support.Label(words.Language)}", record.Support >= Support.Corroborated ? Ink.Sure : Ink.Faint);
        yield return new Line(string.Empty);
        yield return new Line(record.Summary[words.Language]);
        yield return ClaimSheet.Of(record, words);
        yield return EvidenceSheet.Of(record, words);
        yield return LinkSheet.Of(record, words);
        yield return NoteSheet.Of(record, words);
    }

    private static IEnumerable<Part> Other(Entity entity, int rows, Words words)
    {
        yield return ClaimSheet.Of(entity, words);
        yield return NoteSheet.Of(entity, words);
        IReadOnlyList<DatasetRecord> records = entity switch
        {
            Actor actor => actor.Records,
            Place place => place.Records,
            Source source => source.Records,
            _ => [],
        };
        yield return RecordSheet.Of("records", words["rests"], records.OrderBy(static record => record.Date, EdtfDate.ByEarliest).Take(rows), words);
        foreach (Part part in records.Count > 0 ? RecordSheet.Cut(Math.Min(rows, records.Count), records.Count, words) : [])
        {
            yield return part;
        }
    }
}
