using System.Text;

namespace KzSaData.Tool.Output;

/// <summary>An answer as Markdown; what the data hold is shown and does nothing.</summary>
internal static class MarkdownText
{
    public static string Write(Reply answer)
    {
        StringBuilder text = new();
        foreach (Part part in answer.Parts)
        {
            if (part is Line { Text.Length: > 0 } line)
            {
                text.Append(line.Ink == Ink.Strong ? "# " : string.Empty).Append(Escaped(line.Text)).Append("\n\n");
            }
            else if (part is Sheet { Rows.Count: > 0 } sheet)
            {
                Write(text, sheet);
            }
        }

        return $"{text.ToString().TrimEnd('\n')}\n";
    }

    private static void Write(StringBuilder text, Sheet sheet)
    {
        if (sheet.Title is { } title)
        {
            text.Append("## ").Append(Escaped(title)).Append("\n\n");
        }

        // What has neither a heading nor anything below it is no column.
        int[] columns = [.. sheet.ColumnsFor(Reader.People).Where(column => sheet.Columns[column].Heading.Length > 0 || sheet.Rows.Any(row => row[column].Words.Length > 0))];
        Row(columns.Select(column => Escaped(sheet.Columns[column].Heading)));
        Row(columns.Select(column => sheet.Columns[column].IsNumber ? "---:" : "---"));
        foreach (Cell[] row in sheet.Rows)
        {
            Row(columns.Select(column => Escaped(row[column].Words)));
        }

        text.Append('\n');

        void Row(IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
    }

    private static string Escaped(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char letter in TextLine.Clean(text))
        {
            escaped.Append(letter is '\\' or '|' or '<' or '>' or '*' or '_' or '`' or '[' or ']' ? $"\\{letter}" : letter.ToString());
        }

        return escaped.ToString();
    }
}
