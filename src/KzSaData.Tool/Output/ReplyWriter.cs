namespace KzSaData.Tool.Output;

/// <summary>Writes answers in the form that was asked for.</summary>
internal static class ReplyWriter
{
    /// <summary>The whole answer, which ends with a line end.</summary>
    public static string Write(Reply answer, OutputFormat format, bool isRightToLeft, Terminal? terminal) => format switch
    {
        OutputFormat.Json => $"{answer.Json?.Invoke() ?? SheetJson.Write(answer.Sheets)}\n",
        OutputFormat.Csv => SheetCsv.Write(answer.Tidy ?? answer.Sheets.First()),
        OutputFormat.Markdown => MarkdownText.Write(answer),
        _ => Table(answer, isRightToLeft, terminal),
    };

    private static string Table(Reply answer, bool isRightToLeft, Terminal? terminal)
    {
        Page page = new(terminal, isRightToLeft);
        foreach (Part part in answer.Parts)
        {
            if (part is Sheet sheet)
            {
                SheetLayout.Write(sheet, page);
            }
            else if (part is Line line)
            {
                page.Paragraph(TextLine.Clean(line.Text), line.Ink);
            }
        }

        return page.ToString();
    }
}
