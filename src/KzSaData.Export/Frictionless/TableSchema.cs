using System.Text.Json;
using KzSaData.Export.Tables;

namespace KzSaData.Export.Frictionless;

/// <summary>Describes a table as a Table Schema: its fields, what missing values look like, its keys.</summary>
internal static class TableSchema
{
    public static void Write(Utf8JsonWriter json, Table table, string profile, bool hasTokens)
    {
        json.WriteStartObject();
        json.WriteString("$schema", profile);
        json.WriteStartArray("fields");
        foreach (Column column in table.Columns)
        {
            WriteField(json, column);
        }

        json.WriteEndArray();
        if (hasTokens)
        {
            WriteMissingValues(json);
        }

        WriteNames(json, "primaryKey", table.Key);
        if (table.ForeignKeys.Any())
        {
            json.WriteStartArray("foreignKeys");
            foreach (ForeignKey key in table.ForeignKeys)
            {
                WriteForeignKey(json, key, table);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter json, Column column)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("type", TypeOf(column.Type));
        if (column.Type == ColumnType.Url)
        {
            json.WriteString("format", "uri");
        }

        if (column.Type == ColumnType.List)
        {
            json.WriteString("itemDelimiter", ";");
        }

        json.WriteString("description", column.Meaning.Text);
        if (column.Meaning.Unit is { } unit)
        {
            json.WriteString("unit", unit);
        }

        if (column is { Categories: { } categories, Type: ColumnType.Text })
        {
            WriteCategories(json, categories);
        }

        if (column.IsRequired)
        {
            json.WriteStartObject("constraints");
            json.WriteBoolean("required", true);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteCategories(Utf8JsonWriter json, CategoryList categories)
    {
        json.WriteStartArray("categories");
        foreach (Category category in categories.All)
        {
            json.WriteStartObject();
            json.WriteString("value", category.Code);
            json.WriteString("label", category.Label("en"));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteMissingValues(Utf8JsonWriter json)
    {
        json.WriteStartArray("missingValues");
        foreach ((_, string token, string label) in MissingToken.All)
        {
            json.WriteStartObject();
            json.WriteString("value", token);
            json.WriteString("label", label);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteForeignKey(Utf8JsonWriter json, ForeignKey key, Table table)
    {
        json.WriteStartObject();
        WriteNames(json, "fields", key.Columns);
        json.WriteStartObject("reference");

        // A table refers to itself without a name.
        if (key.Table != table.Name)
        {
            json.WriteString("resource", key.Table);
        }

        WriteNames(json, "fields", key.Key);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, string property, IEnumerable<string> names)
    {
        json.WriteStartArray(property);
        foreach (string name in names)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }

    // The text of the standard has a type for lists; its published schema refuses it, and so do programs.
    private static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Integer => "integer",
        ColumnType.Number => "number",
        ColumnType.Day => "date",
        ColumnType.Boolean => "boolean",
        _ => "string",
    };
}
