using DocumentFormat.OpenXml.Packaging;
using KzSaData.Export.Jobs;
using KzSaData.Export.Tables;

namespace KzSaData.Export.Xlsx;

/// <summary>A table as a sheet: names of columns in a row that stays in view, texts as texts, numbers as numbers.</summary>
internal static class TableSheet
{
    private const int Letters = 26;

    /// <summary>Writes the sheet.</summary>
    /// <returns>How many rows it has, without the header.</returns>
    public static long Write(WorksheetPart part, Table table, ExportJob job)
    {
        using SheetWriter sheet = new(part, table.Columns.Select(WidthOf), hasHeading: true);
        sheet.StartRow();
        foreach (Column column in table.Columns)
        {
            sheet.Text(column.Name, SheetStyle.Heading);
        }

        sheet.EndRow();
        long rows = 0;
        foreach (Cell[] cells in job.UntilCancelled(table.Rows))
        {
            sheet.StartRow();
            for (int i = 0; i < cells.Length; i++)
            {
                Write(sheet, table.Columns[i].Type, cells[i], job.Losses);
            }

            sheet.EndRow();
            rows++;
        }

        sheet.End($"A1:{NameOf(table.Columns.Count)}{rows + 1}");
        return rows;
    }

    private static void Write(SheetWriter sheet, ColumnType type, Cell cell, Losses losses)
    {
        if (!cell.HasValue)
        {
            TypedCells.Missing(cell, losses);
            sheet.Empty();
        }
        else if (cell.Flag is { } flag)
        {
            sheet.Flag(flag);
        }
        else if (type is ColumnType.Integer or ColumnType.Number)
        {
            sheet.Number(TypedCells.Double(cell, losses)!.Value);
        }
        else
        {
            sheet.Text(SheetText.Of(cell.Text!, losses));
        }
    }

    private static double WidthOf(Column column) => column.Type switch
    {
        ColumnType.Text or ColumnType.Url or ColumnType.List when column.Categories is null => 28,
        _ => 14,
    };

    // A to Z, then AA, AB and so on.
    private static string NameOf(int column)
    {
        string name = string.Empty;
        for (int rest = column; rest > 0; rest = (rest - 1) / Letters)
        {
            name = (char)('A' + ((rest - 1) % Letters)) + name;
        }

        return name;
    }
}
