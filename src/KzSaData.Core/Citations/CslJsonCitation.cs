using System.Text;
using System.Text.Json;
using KzSaData.Values;

namespace KzSaData.Citations;

/// <summary>A citation as CSL-JSON, as Zotero and citation processors read it: an array of one item.</summary>
internal static class CslJsonCitation
{
    public static string Of(Citation citation)
    {
        ReleaseInfo release = citation.Release;
        using MemoryStream buffer = new();
        using (Utf8JsonWriter writer = new(buffer, new JsonWriterOptions { Encoder = JsonText.Encoder }))
        {
            writer.WriteStartArray();
            writer.WriteStartObject();
            writer.WriteString("id", $"kzsadata:{citation.Record.Key}:{release.Version}");
            writer.WriteString("type", "dataset");
            writer.WriteString("title", citation.Record.Title.ToString());
            writer.WriteString("container-title", release.Title.ToString());
            writer.WriteStartArray("author");
            writer.WriteStartObject();
            writer.WriteString("literal", release.Publisher);
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteStartObject("issued");
            writer.WriteStartArray("date-parts");
            writer.WriteStartArray();
            writer.WriteNumberValue(release.AsOf.Year);
            writer.WriteNumberValue(release.AsOf.Month);
            writer.WriteNumberValue(release.AsOf.Day);
            writer.WriteEndArray();
            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WriteString("version", release.Version);
            writer.WriteString("URL", release.Url);
            writer.WriteString("note", citation.Note);
            writer.WriteEndObject();
            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
