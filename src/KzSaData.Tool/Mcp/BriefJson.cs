using System.Text;
using System.Text.Json;
using KzSaData.Tool.Answers;
using KzSaData.Tool.Output;
using KzSaData.Tool.Wording;

namespace KzSaData.Tool.Mcp;

/// <summary>Answers for models: records in brief, each with how sure it is and its sources, and at the end which dataset says so.</summary>
internal static class BriefJson
{
    private static readonly Words english = new("en");

    /// <summary>Records, and sheets before them.</summary>
    public static string Records<T>(Dataset data, RecordQuery<T> records, int rows, params Sheet[] sheets)
        where T : DatasetRecord => Write(data, json =>
        {
            foreach (Sheet sheet in sheets)
            {
                SheetJson.WriteArray(json, sheet);
            }

            json.WriteNumber("recordsFound", records.Count);
            json.WriteStartArray("records");
            foreach (T record in records.Take(rows))
            {
                WriteRecord(json, record);
            }

            json.WriteEndArray();
        });

    /// <summary>Everything known of entities.</summary>
    public static string Entities(Dataset data, IEnumerable<Entity> entities, Words words) => Write(data, json =>
    {
        json.WriteStartArray("found");
        foreach (Entity entity in entities)
        {
            json.WriteStartObject();
            if (entity is DatasetRecord record)
            {
                WriteMembers(json, record);
                json.WriteString("summary", record.Summary[words.Language]);
                SheetJson.WriteArray(json, ClaimSheet.Of(record, words));
                SheetJson.WriteArray(json, EvidenceSheet.Of(record, words));
                SheetJson.WriteArray(json, LinkSheet.Of(record, words));
            }
            else
            {
                json.WriteString("id", entity.Key);
                json.WriteString("type", entity.EntityType.Name);
                json.WriteString("name", EntityText.Name(entity, words.Language));
                SheetJson.WriteArray(json, ClaimSheet.Of(entity, words));
            }

            SheetJson.WriteArray(json, NoteSheet.Of(entity, words));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    /// <summary>A text.</summary>
    public static string Text(Dataset data, string text) => Write(data, json => json.WriteString("citation", text));

    private static void WriteRecord(Utf8JsonWriter json, DatasetRecord record)
    {
        json.WriteStartObject();
        WriteMembers(json, record);
        json.WriteStartArray("sources");
        foreach (Source source in record.Evidence.Select(static evidence => evidence.Source).Distinct())
        {
            json.WriteStartObject();
            json.WriteString("id", source.Key);
            json.WriteString("title", source.Title);
            json.WriteString("publisher", source.Publisher.Name["en"]);
            json.WriteString("url", source.Url?.AbsoluteUri);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter json, DatasetRecord record)
    {
        json.WriteString("id", record.Key);
        json.WriteString("kind", KindText.Of(record, "en"));
        json.WriteString("date", record.Date?.ToString());
        json.WriteString("dateInWords", record.Date?.ToText("en"));
        json.WriteString("title", record.Title["en"]);
        json.WriteString("support", record.Support.Label("en"));
        json.WriteStartArray("disputed");
        foreach (Dispute dispute in record.Disputes)
        {
            json.WriteStringValue($"{dispute.Field}: {VoiceText.Of(dispute, english)}");
        }

        json.WriteEndArray();
    }

    private static string Write(Dataset data, Action<Utf8JsonWriter> members)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, new JsonWriterOptions { Encoder = KzSaJson.Options.Encoder }))
        {
            json.WriteStartObject();
            members(json);
            json.WriteStartObject("dataset");
            json.WriteString("title", data.Release.Title["en"]);
            json.WriteString("version", data.Release.Version);
            json.WriteString("contentHash", data.Release.ContentHash);
            json.WriteString("licence", data.Release.Licence);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }
}
