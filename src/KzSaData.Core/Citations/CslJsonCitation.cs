using System.Text;
using System.Text.Json;
using KzSaData.Values;

namespace KzSaData.Citations;

/// <summary>Entries as CSL-JSON, as Zotero and citation processors read it: an array of items.</summary>
internal static class CslJsonCitation
{
    public static string Of(IReadOnlyList<CitationEntry> entries)
    {
        using MemoryStream buffer = new();
        using (Utf8JsonWriter writer = new(buffer, new JsonWriterOptions { Encoder = JsonText.Encoder }))
        {
            writer.WriteStartArray();
            foreach (CitationEntry entry in entries)
            {
                Write(writer, entry);
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void Write(Utf8JsonWriter writer, CitationEntry entry)
    {
        writer.WriteStartObject();
        writer.WriteString("id", entry.Key);
        writer.WriteString("type", entry.Type.Code());
        writer.WriteString("title", entry.Title);
        WriteAuthors(writer, entry.Authors);
        Text(writer, "container-title", entry.Container);
        Text(writer, "publisher", entry.Publisher);
        Date(writer, "issued", entry.Issued);
        Date(writer, "accessed", entry.Accessed);
        Text(writer, "volume", entry.Volume);
        Text(writer, "issue", entry.Issue);
        Text(writer, "page", entry.Pages);
        Text(writer, "version", entry.Version);
        Text(writer, "DOI", entry.Doi);
        Text(writer, "ISBN", entry.Isbn);
        Text(writer, "URL", entry.Url);
        Text(writer, "archive", entry.Archive);
        Text(writer, "language", entry.Language);
        Text(writer, "note", entry.Note);
        writer.WriteEndObject();
    }

    private static void WriteAuthors(Utf8JsonWriter writer, IReadOnlyList<AuthorName> authors)
    {
        if (authors.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("author");
        foreach (AuthorName author in authors)
        {
            writer.WriteStartObject();
            writer.WriteString(author.IsParted ? "family" : "literal", author.Family);
            Text(writer, "given", author.Given);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    // A season has no place among the parts; a choice, a decade or an open end stand as they are.
    private static void Date(Utf8JsonWriter writer, string name, EdtfDate? date)
    {
        if (date is null)
        {
            return;
        }

        IReadOnlyList<CitationDate> ends = CitationDate.Read(date);
        writer.WriteStartObject(name);
        if (ends.Count == 0 || ends.Any(static end => end.Parts.Count > 1 && end.Parts[1] > 12))
        {
            writer.WriteString("literal", date.ToString());
        }
        else
        {
            WriteParts(writer, ends);
            if (ends.Any(static end => end.IsQualified))
            {
                writer.WriteBoolean("circa", true);
            }
        }

        writer.WriteEndObject();
    }

    // Processors refuse a range whose ends have not the same parts: the finer end is written as coarse as the other.
    private static void WriteParts(Utf8JsonWriter writer, IReadOnlyList<CitationDate> ends)
    {
        int shared = ends.Min(static end => end.Parts.Count);
        bool isRange = ends.Count > 1 && !ends[0].Parts.Take(shared).SequenceEqual(ends[1].Parts.Take(shared));
        writer.WriteStartArray("date-parts");
        foreach (CitationDate end in ends.Take(isRange ? 2 : 1))
        {
            writer.WriteStartArray();
            foreach (int part in end.Parts.Take(shared))
            {
                writer.WriteNumberValue(part);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }
}
