using DocumentFormat.OpenXml.Packaging;
using KzSaData.Export.Codebook;
using KzSaData.Export.Jobs;
using KzSaData.Export.Tables;

namespace KzSaData.Export.Xlsx;

/// <summary>The first sheet: what this is, how to cite it, what to mind, and what the sheets are. What each column means stands in the sheet of the codebook.</summary>
internal static class AboutSheet
{
    /// <summary>The name of the sheet.</summary>
    public const string Name = "about";

    private const double Narrow = 24;
    private const double Wide = 120;

    public static void Write(WorksheetPart part, IReadOnlyList<Table> tables, ExportJob job)
    {
        using SheetWriter sheet = new(part, [Narrow, Wide], hasHeading: false);
        foreach ((string name, string value) in job.Provenance.Pairs)
        {
            Row(sheet, name.Replace('_', ' '), SheetText.Of(value, job.Losses));
        }

        Row(sheet, string.Empty, string.Empty);
        foreach (string advice in CodebookAdvice.All)
        {
            Row(sheet, "to mind", advice.Replace("`", string.Empty, StringComparison.Ordinal));
        }

        Row(sheet, "to mind", "Dates are texts, since Excel would make days of them that no source gives. An empty cell is unknown, not applicable or not yet there; the tables as CSV tell these apart.");
        Row(sheet, string.Empty, string.Empty);
        foreach (Table table in tables)
        {
            Row(sheet, table.Name, table.Meaning);
        }

        sheet.End();
    }

    private static void Row(SheetWriter sheet, string name, string text)
    {
        sheet.StartRow();
        sheet.Text(name, SheetStyle.Heading);
        sheet.Text(text, SheetStyle.Wrapped);
        sheet.EndRow();
    }
}
