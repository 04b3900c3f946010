using System.Buffers;
using System.Text;

namespace KzSaData.Tool.Output;

/// <summary>A sheet as CSV: a header, a row a line, quotes where they are needed.</summary>
internal static class SheetCsv
{
    private static readonly SearchValues<char> quoted = SearchValues.Create(",\"\r\n");

    public static string Write(Sheet sheet)
    {
        int[] columns = sheet.ColumnsFor(Reader.Programs);
        StringBuilder text = new();
        WriteRow(text, columns.Select(column => sheet.Columns[column].Name));
        foreach (Cell[] row in sheet.Rows)
        {
            WriteRow(text, columns.Select(column => row[column].Exact));
        }

        return text.ToString();
    }

    private static void WriteRow(StringBuilder text, IEnumerable<string> cells) =>
        text.AppendJoin(',', cells.Select(static cell => cell.AsSpan().ContainsAny(quoted) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell)).Append('\n');
}
