namespace KzSaData.Tool.Output;

/// <summary>A sheet row by row, where columns would be too narrow: what tells the row on the left, and the rest beside it or, in narrow terminals, below it.</summary>
internal static class SheetRows
{
    private const int Gap = 2;
    private const int Narrow = 60;

    public static void Write(Sheet sheet, int[] columns, Page page)
    {
        int width = page.Width!.Value;
        bool below = width < Narrow;
        int left = below ? 0 : Math.Clamp(width / 4, 12, 24);
        int indent = left + Gap;
        foreach (Cell[] row in sheet.Rows)
        {
            Cell first = row[columns[0]];
            if (below)
            {
                page.Paragraph(first.Words, first.Ink);
            }

            IReadOnlyList<string> key = below ? [] : TextLine.Wrap(first.Words, left);
            (string Text, Ink Ink)[] lines = [.. Paragraphs(sheet, columns, row).SelectMany(paragraph => page.Wrap(paragraph.Text, indent).Select(line => (line, paragraph.Ink)))];
            for (int i = 0; i < Math.Max(key.Count, lines.Length); i++)
            {
                page.Text(i < key.Count ? key[i] : string.Empty, left, first.Ink, gap: Gap);
                if (i < lines.Length)
                {
                    page.Text(lines[i].Text, 0, lines[i].Ink);
                }

                page.EndLine();
            }
        }
    }

    private static IEnumerable<(string Text, Ink Ink)> Paragraphs(Sheet sheet, int[] columns, Cell[] row)
    {
        foreach (int column in columns.Skip(1).Where(column => !sheet.Columns[column].IsDetail && row[column].Words.Length > 0))
        {
            yield return (Words(column), row[column].Ink);
        }

        int[] details = [.. columns.Skip(1).Where(column => sheet.Columns[column].IsDetail && row[column].Words.Length > 0)];
        if (details.Length > 0)
        {
            yield return (string.Join(" · ", details.Select(Words)), row[details[0]].Ink is Ink.Plain ? Ink.Faint : row[details[0]].Ink);
        }

        // A bare number says nothing without its heading.
        string Words(int column) => sheet.Columns[column].IsNumber ? $"{sheet.Columns[column].Heading}: {row[column].Words}" : row[column].Words;
    }
}
