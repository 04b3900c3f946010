using System.IO.Packaging;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using KzSaData.Export.Jobs;
using Table = KzSaData.Export.Tables.Table;
using TableSet = KzSaData.Export.Tables.TableSet;

namespace KzSaData.Export.Xlsx;

/// <summary>One Excel workbook: a first sheet that explains, then a sheet for each table.</summary>
internal static class XlsxExporter
{
    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    // The package of the library bears the hour of its making; it is copied to one that does not.
    public static void Write(ExportJob job)
    {
        using FileStream whole = new($"{job.Path}.parts", FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        long rows;
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(whole, SpreadsheetDocumentType.Workbook))
        {
            document.CompressionOption = CompressionOption.NotCompressed;
            rows = Write(document.AddNewPart<WorkbookPart>(WorkbookType, "rId1"), job);
        }

        using FileStream target = job.CreateTarget();
        TimelessZip.Copy(whole, target);
        job.Wrote(job.Path, rows);
    }

    private static long Write(WorkbookPart workbook, ExportJob job)
    {
        IReadOnlyList<Table> tables = TableSet.Of(job);
        workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = SheetStyle.Sheet();
        Sheets sheets = new(new Sheet { Name = AboutSheet.Name, SheetId = 1, Id = "sheet1" });
        AboutSheet.Write(workbook.AddNewPart<WorksheetPart>("sheet1"), tables, job);
        long rows = 0;
        foreach ((Table table, uint number) in tables.Select(static (table, index) => (table, (uint)index + 2)))
        {
            rows += TableSheet.Write(workbook.AddNewPart<WorksheetPart>($"sheet{number}"), table, job);
            sheets.AppendChild(new Sheet { Name = table.Name, SheetId = number, Id = $"sheet{number}" });
        }

        workbook.Workbook = new Workbook(sheets);
        return rows;
    }
}
