using System.Text;
using System.Text.Json;

namespace KzSaData.Tool.Output;

/// <summary>Sheets as JSON: an object with an array for each, a row an object; what is empty is left out.</summary>
internal static class SheetJson
{
    public static string Write(IEnumerable<Sheet> sheets)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true, Encoder = KzSaJson.Options.Encoder }))
        {
            json.WriteStartObject();
            foreach (Sheet sheet in sheets)
            {
                WriteArray(json, sheet);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    /// <summary>Writes a sheet as a member of an object.</summary>
    public static void WriteArray(Utf8JsonWriter json, Sheet sheet)
    {
        json.WriteStartArray(sheet.Name);
        foreach (Cell[] row in sheet.Rows)
        {
            WriteRow(json, sheet, row);
        }

        json.WriteEndArray();
    }

    private static void WriteRow(Utf8JsonWriter json, Sheet sheet, Cell[] row)
    {
        json.WriteStartObject();
        foreach (int column in sheet.ColumnsFor(Reader.Programs).Where(column => row[column].Exact.Length > 0))
        {
            json.WritePropertyName(sheet.Columns[column].Name);
            if (sheet.Columns[column].IsNumber)
            {
                json.WriteRawValue(row[column].Exact);
            }
            else
            {
                json.WriteStringValue(row[column].Exact);
            }
        }

        json.WriteEndObject();
    }
}
