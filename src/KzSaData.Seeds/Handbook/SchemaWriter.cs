using System.Text;
using System.Text.Json;
using KzSaData.Schema;
using KzSaData.Seeds.Guidance;
using KzSaData.Seeds.Syntax;
using KzSaData.Values;

namespace KzSaData.Seeds.Handbook;

/// <summary>Writes JSON Schemas (draft 2020-12) from the types, so that editors complete, explain and underline.</summary>
/// <remarks>A schema refuses what can be seen in one file; references, evidence and dates are left to the compiler.</remarks>
internal sealed class SchemaWriter
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";
    private readonly SeedLanguages languages;

    private SchemaWriter(SeedLanguages languages) => this.languages = languages;

    /// <summary>The schemas by the names of their files, in the order of the tables.</summary>
    /// <param name="languages">The languages of the dataset.</param>
    public static IReadOnlyList<(string FileName, string Json)> WriteAll(SeedLanguages languages)
    {
        SchemaWriter writer = new(languages);
        return [.. Tables.All.Select(table => ($"{table.ObjectType.Name}.json", writer.Write(table)))];
    }

    private string Write(Table table)
    {
        using MemoryStream buffer = new();
        using (Utf8JsonWriter writer = new(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JsonText.Encoder }))
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", Dialect);
            writer.WriteString("title", table.ObjectType.Name);
            writer.WriteString("description", table.ObjectType.Description);
            if (table.File == TableFile.List)
            {
                writer.WriteString("type", "array");
                writer.WriteStartObject("items");
                WriteObject(writer, table.ObjectType, null);
                writer.WriteEndObject();
            }
            else
            {
                WriteObject(writer, table.ObjectType, SeedFile.SchemaOf(table));
            }

            WriteDefinitions(writer, table.ObjectType);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private void WriteDefinitions(Utf8JsonWriter writer, ObjectType root)
    {
        List<ObjectType> types = [];
        Collect(root, types);
        writer.WriteStartObject("$defs");
        foreach (ObjectType type in types)
        {
            writer.WriteStartObject(type.Name);
            writer.WriteString("description", type.Description);
            WriteObject(writer, type, null);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private void Collect(ObjectType type, List<ObjectType> types)
    {
        foreach (Field field in type.Fields)
        {
            if ((field.Type == FieldType.Localized ? languages.TextType : field.ObjectType) is { } nested && !types.Contains(nested))
            {
                types.Add(nested);
                Collect(nested, types);
            }
        }
    }

    private static void WriteObject(Utf8JsonWriter writer, ObjectType type, string? schema)
    {
        writer.WriteString("type", "object");
        writer.WriteBoolean("additionalProperties", false);
        writer.WriteStartArray("required");
        foreach (Field field in type.Fields.Where(static field => field.IsRequired))
        {
            writer.WriteStringValue(field.Name);
        }

        writer.WriteEndArray();
        writer.WriteStartObject("properties");
        if (schema is not null)
        {
            writer.WriteStartObject("$schema");
            writer.WriteString("description", "Where this schema lies, for editors; it may be left out.");
            writer.WriteStartArray("examples");
            writer.WriteStringValue(schema);
            writer.WriteEndArray();
            writer.WriteString("type", "string");
            writer.WriteString("pattern", $"{type.Name}\\.json$");
            writer.WriteEndObject();
        }

        foreach (Field field in type.Fields)
        {
            writer.WriteStartObject(field.Name);
            FieldSchema.Write(writer, field);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}
