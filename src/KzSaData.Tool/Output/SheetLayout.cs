namespace KzSaData.Tool.Output;

/// <summary>Lays a sheet out for a width: columns where they fit, columns with broken lines where these stay readable, else row by row.</summary>
internal static class SheetLayout
{
    private const int Gap = 2;

    // What is narrower breaks words, or makes columns of three words.
    private const int LeastReadable = 28;
    private const int WidestInPipe = 60;

    public static void Write(Sheet sheet, Page page)
    {
        if (sheet.Rows.Count == 0)
        {
            return;
        }

        page.Blank();
        if (sheet.Title is { } title)
        {
            page.Paragraph(TextLine.Clean(title), Ink.Heading);
        }

        int[] columns = sheet.ColumnsFor(Reader.People);
        int[] natural = [.. columns.Select(column => Math.Max(TextLine.Width(sheet.Columns[column].Heading), sheet.Rows.Select(row => TextLine.Width(row[column].Words)).DefaultIfEmpty().Max()))];
        columns = [.. columns.Where((column, i) => sheet.Rows.Any(row => row[column].Words.Length > 0))];
        natural = [.. sheet.ColumnsFor(Reader.People).Zip(natural).Where(pair => columns.Contains(pair.First)).Select(static pair => pair.Second)];
        if (columns.Length == 0)
        {
            return;
        }

        if (Widths(natural, page.Width) is { } widths)
        {
            WriteColumns(sheet, columns, widths, page);
        }
        else
        {
            SheetRows.Write(sheet, columns, page);
        }
    }

    private static int[]? Widths(int[] natural, int? width)
    {
        int gaps = Gap * (natural.Length - 1);
        if (width is null)
        {
            // Long texts are not cut in a pipe, but neither does a short one drag blanks behind it.
            return [.. natural.Select(static column => Math.Min(column, WidestInPipe))];
        }

        if (natural.Sum() + gaps <= width)
        {
            return natural;
        }

        // Wide columns share what narrow ones leave.
        int[] wide = [.. natural.Where(static column => column > LeastReadable)];
        int left = width.Value - gaps - natural.Where(static column => column <= LeastReadable).Sum();
        int spare = left - (wide.Length * LeastReadable);
        if (spare < 0)
        {
            return null;
        }

        int wanted = wide.Sum(static column => column - LeastReadable);
        return [.. natural.Select(column => column <= LeastReadable ? column : LeastReadable + (int)((long)spare * (column - LeastReadable) / wanted))];
    }

    private static void WriteColumns(Sheet sheet, int[] columns, int[] widths, Page page)
    {
        WriteRow([.. columns.Select(column => new Cell(sheet.Columns[column].Heading, Ink: Ink.Faint))]);
        foreach (Cell[] row in sheet.Rows)
        {
            WriteRow([.. columns.Select(column => row[column])]);
        }

        void WriteRow(Cell[] cells)
        {
            IReadOnlyList<string>[] lines = [.. cells.Select((cell, i) => page.Width is null ? [cell.Words] : TextLine.Wrap(cell.Words, widths[i]))];
            for (int line = 0; line < lines.Max(static lines => lines.Count); line++)
            {
                for (int i = 0; i < cells.Length; i++)
                {
                    page.Text(line < lines[i].Count ? lines[i][line] : string.Empty, widths[i], cells[i].Ink, sheet.Columns[columns[i]].IsNumber, Gap);
                }

                page.EndLine();
            }
        }
    }
}
