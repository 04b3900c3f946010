using System.Text.Json;
using KzSaData.Export.Jobs;

namespace KzSaData.Export.Frictionless;

/// <summary>Describes a folder of CSV files as a Data Package of the Frictionless Standard, version 2: what each column holds, and which refers to which.</summary>
internal static class DataPackage
{
    private const string Profiles = "https://datapackage.org/profiles/2.0/";

    /// <summary>Writes <c>datapackage.json</c>.</summary>
    public static void Write(IReadOnlyList<PackagedFile> files, PackageFormat format, Provenance provenance, Stream stream)
    {
        using Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = KzSaJson.Options.Encoder });
        json.WriteStartObject();
        json.WriteString("$schema", $"{Profiles}datapackage.json");
        WriteProvenance(json, provenance);
        json.WriteStartArray("resources");
        foreach (PackagedFile file in files)
        {
            WriteResource(json, file, format);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        stream.Write("\n"u8);
    }

    private static void WriteProvenance(Utf8JsonWriter json, Provenance provenance)
    {
        json.WriteString("title", provenance.Title);
        json.WriteString("description", $"{provenance.Citation} It holds {provenance.Extent}, as of {provenance.AsOf}. Amounts must not be added up as they stand: amounts.counts_in_total says which a total counts, and the table totals has the sums.");
        json.WriteString("homepage", provenance.Url);
        json.WriteString("version", provenance.Version);
        json.WriteString("contentHash", $"sha256:{provenance.ContentHash}");
        json.WriteString("asOf", provenance.AsOf);
        json.WriteString("generator", Provenance.Generator);
        json.WriteStartArray("licenses");
        json.WriteStartObject();
        json.WriteString("name", provenance.Licence);
        json.WriteString("path", provenance.LicenceUrl);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("contributors");
        json.WriteStartObject();
        json.WriteString("title", provenance.Publisher);
        json.WriteStartArray("roles");
        json.WriteStringValue("publisher");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteResource(Utf8JsonWriter json, PackagedFile file, PackageFormat format)
    {
        json.WriteStartObject();
        json.WriteString("name", file.Table.Name);
        json.WriteString("type", "table");
        WritePath(json, file.Paths);
        json.WriteString("description", file.Table.Meaning);
        json.WriteString("format", format.Name);
        json.WriteString("mediatype", format.MediaType);
        if (file is { Bytes: { } bytes, Hash: { } hash })
        {
            json.WriteNumber("bytes", bytes);
            json.WriteString("hash", $"sha256:{hash}");
        }

        json.WriteNumber("rows", file.Rows);
        if (format.IsDelimited)
        {
            WriteDialect(json);
        }

        json.WritePropertyName("schema");
        TableSchema.Write(json, file.Table, $"{Profiles}tableschema.json", format.IsDelimited);
        json.WriteEndObject();
    }

    private static void WritePath(Utf8JsonWriter json, IReadOnlyList<string> paths)
    {
        if (paths.Count == 1)
        {
            json.WriteString("path", paths[0]);
            return;
        }

        json.WriteStartArray("path");
        foreach (string path in paths)
        {
            json.WriteStringValue(path);
        }

        json.WriteEndArray();
    }

    private static void WriteDialect(Utf8JsonWriter json)
    {
        json.WriteString("encoding", "utf-8");
        json.WriteStartObject("dialect");
        json.WriteString("$schema", $"{Profiles}tabledialect.json");
        json.WriteString("delimiter", ",");
        json.WriteString("lineTerminator", "\n");
        json.WriteString("quoteChar", "\"");
        json.WriteBoolean("doubleQuote", true);
        json.WriteEndObject();
    }
}
