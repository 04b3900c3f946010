using System.Text;
using System.Text.Json;
using KzSaData.Model;
using KzSaData.Query;
using KzSaData.Schema;
using KzSaData.Seeds.Checks;
using KzSaData.Seeds.Compilation;
using KzSaData.Seeds.Files;
using KzSaData.Seeds.History;
using KzSaData.Seeds.KnownIds;
using KzSaData.Seeds.Reading;
using KzSaData.Seeds.Review;
using KzSaData.Seeds.Rules;
using KzSaData.Seeds.Writing;
using KzSaData.Storage;
using KzSaData.Values;

namespace KzSaData.Seeds.Guidance;

/// <summary>Writes JSON Schemas (draft 2020-12) from the shapes, so that editors complete, explain and underline.</summary>
/// <remarks>A schema refuses what can be seen in one file; references, evidence and dates are left to the compiler.</remarks>
internal static class SchemaWriter
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>The schemas by the names of their files, in the order of the tables.</summary>
    public static IReadOnlyList<(string FileName, string Json)> WriteAll() => [.. Tables.All.Select(static table => ($"{table.Shape.Name}.json", Write(table)))];

    private static string Write(Table table)
    {
        using MemoryStream buffer = new();
        using (Utf8JsonWriter writer = new(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JsonText.Encoder }))
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", Dialect);
            writer.WriteString("title", table.Shape.Name);
            writer.WriteString("description", table.Shape.Description);
            if (table.File == TableFile.List)
            {
                writer.WriteString("type", "array");
                writer.WriteStartObject("items");
                WriteObject(writer, table.Shape, null);
                writer.WriteEndObject();
            }
            else
            {
                WriteObject(writer, table.Shape, SeedReader.SchemaOf(table));
            }

            WriteDefinitions(writer, table.Shape);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static void WriteDefinitions(Utf8JsonWriter writer, Shape root)
    {
        List<Shape> shapes = [];
        Collect(root, shapes);
        writer.WriteStartObject("$defs");
        foreach (Shape shape in shapes)
        {
            writer.WriteStartObject(shape.Name);
            writer.WriteString("description", shape.Description);
            WriteObject(writer, shape, null);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void Collect(Shape shape, List<Shape> shapes)
    {
        foreach (Field field in shape.Fields)
        {
            if (field.Shape is { } nested && !shapes.Contains(nested))
            {
                shapes.Add(nested);
                Collect(nested, shapes);
            }
        }
    }

    private static void WriteObject(Utf8JsonWriter writer, Shape shape, string? schema)
    {
        writer.WriteString("type", "object");
        writer.WriteBoolean("additionalProperties", false);
        writer.WriteStartArray("required");
        if (schema is not null)
        {
            writer.WriteStringValue("$schema");
        }

        foreach (Field field in shape.Fields.Where(static field => field.Required))
        {
            writer.WriteStringValue(field.Name);
        }

        writer.WriteEndArray();
        writer.WriteStartObject("properties");
        if (schema is not null)
        {
            writer.WriteStartObject("$schema");
            writer.WriteString("const", schema);
            writer.WriteEndObject();
        }

        foreach (Field field in shape.Fields)
        {
            writer.WriteStartObject(field.Name);
            FieldSchema.Write(writer, field);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}
