using System.Globalization;
using System.Text;
using KzSaData.Export.Jobs;
using KzSaData.Export.Tables;
using nietras.SeparatedValues;

namespace KzSaData.Export.Csv;

/// <summary>Writes a table as RFC 4180 has it, in UTF-8: a header, commas, quotes where they are needed, and line feeds.</summary>
internal static class CsvTable
{
    /// <summary>Writes a table to a stream, which stays open.</summary>
    /// <returns>How many rows it has, without the header.</returns>
    public static long Write(Table table, ExportJob job, Stream stream)
    {
        UTF8Encoding encoding = new(encoderShouldEmitUTF8Identifier: job.Options.ForSpreadsheets, throwOnInvalidBytes: true);
        using StreamWriter text = new(stream, encoding, leaveOpen: true) { NewLine = "\n" };
        using SepWriter writer = Sep.New(',').Writer(static options => options with
        {
            WriteHeader = false,
            Escape = true,
            CultureInfo = CultureInfo.InvariantCulture,
        }).To(text, leaveOpen: true);
        using (SepWriter.Row header = writer.NewRow())
        {
            for (int i = 0; i < table.Columns.Count; i++)
            {
                header[i].Set(table.Columns[i].Name);
            }
        }

        long rows = 0;
        foreach (Cell[] cells in job.UntilCancelled(table.Rows))
        {
            using SepWriter.Row row = writer.NewRow();
            for (int i = 0; i < cells.Length; i++)
            {
                row[i].Set(Text(cells[i], job));
            }

            rows++;
        }

        return rows;
    }

    private static string Text(Cell cell, ExportJob job)
    {
        if (cell.Text is not { } text)
        {
            return MissingToken.Of(cell.Missing!.Value);
        }

        if (MissingToken.Is(text))
        {
            job.Losses.Add("token-texts", "Texts that read like a token for a missing value are taken for one.");
        }

        if (job.Options.ForSpreadsheets && cell.Number is null && SpreadsheetCell.IsRun(text))
        {
            job.Losses.Add("defused-cells", "Cells that a spreadsheet would run begin with an apostrophe that is not in the dataset.");
            return SpreadsheetCell.Defuse(text);
        }

        return text;
    }
}
