using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace KzSaData.Export.Xlsx;

/// <summary>Writes a sheet row by row, without holding it.</summary>
internal sealed class SheetWriter : IDisposable
{
    private const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private readonly XmlWriter xml;

    /// <summary>Begins a sheet.</summary>
    /// <param name="part">Where it is written.</param>
    /// <param name="widths">The widths of its columns, in letters.</param>
    /// <param name="hasHeading">Whether its first row stays in view.</param>
    public SheetWriter(WorksheetPart part, IEnumerable<double> widths, bool hasHeading)
    {
        xml = XmlWriter.Create(part.GetStream(FileMode.Create), new XmlWriterSettings { CloseOutput = true, NewLineHandling = NewLineHandling.Entitize });
        xml.WriteStartElement("worksheet", Namespace);
        xml.WriteStartElement("sheetViews", Namespace);
        Element("sheetView", [("workbookViewId", "0")], hasHeading ? [("ySplit", "1"), ("topLeftCell", "A2"), ("activePane", "bottomLeft"), ("state", "frozen")] : null);
        xml.WriteEndElement();
        xml.WriteStartElement("cols", Namespace);
        foreach ((double width, int place) in widths.Select(static (width, index) => (width, index + 1)))
        {
            string number = place.ToString(CultureInfo.InvariantCulture);
            Element("col", [("min", number), ("max", number), ("width", width.ToString(CultureInfo.InvariantCulture)), ("customWidth", "1")]);
        }

        xml.WriteEndElement();
        xml.WriteStartElement("sheetData", Namespace);
    }

    /// <summary>Begins a row.</summary>
    public void StartRow() => xml.WriteStartElement("row", Namespace);

    /// <summary>Ends a row.</summary>
    public void EndRow() => xml.WriteEndElement();

    /// <summary>A cell with nothing in it.</summary>
    public void Empty() => Element("c", []);

    /// <summary>A cell with text, which no program runs. It is one that <see cref="SheetText"/> has made fit.</summary>
    public void Text(string text, uint style = SheetStyle.Plain)
    {
        xml.WriteStartElement("c", Namespace);
        if (style != SheetStyle.Plain)
        {
            xml.WriteAttributeString("s", style.ToString(CultureInfo.InvariantCulture));
        }

        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is", Namespace);
        xml.WriteStartElement("t", Namespace);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(text);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>A cell with a number.</summary>
    public void Number(double number) => Value("n", number.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>A cell that is true or false.</summary>
    public void Flag(bool flag) => Value("b", flag ? "1" : "0");

    /// <summary>Ends the sheet, with a filter over a range such as <c>A1:D9</c> or without one.</summary>
    public void End(string? filter = null)
    {
        xml.WriteEndElement();
        if (filter is not null)
        {
            Element("autoFilter", [("ref", filter)]);
        }

        xml.WriteEndElement();
    }

    /// <inheritdoc/>
    public void Dispose() => xml.Dispose();

    private void Value(string type, string value)
    {
        xml.WriteStartElement("c", Namespace);
        xml.WriteAttributeString("t", type);
        xml.WriteElementString("v", Namespace, value);
        xml.WriteEndElement();
    }

    private void Element(string name, (string Name, string Value)[] attributes, (string Name, string Value)[]? pane = null)
    {
        xml.WriteStartElement(name, Namespace);
        foreach ((string attribute, string value) in attributes)
        {
            xml.WriteAttributeString(attribute, value);
        }

        if (pane is not null)
        {
            Element("pane", pane);
        }

        xml.WriteEndElement();
    }
}
