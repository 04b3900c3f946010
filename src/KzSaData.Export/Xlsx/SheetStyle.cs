using DocumentFormat.OpenXml.Spreadsheet;

namespace KzSaData.Export.Xlsx;

/// <summary>How cells look: plain, bold in headings, wrapped in explanations.</summary>
internal static class SheetStyle
{
    public const uint Plain = 0;
    public const uint Heading = 1;
    public const uint Wrapped = 2;

    public static Stylesheet Sheet() => new(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { FontId = 1, ApplyFont = true },
            new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top }) { ApplyAlignment = true }));
}
