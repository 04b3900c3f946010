using System.Text.RegularExpressions;
using System.Xml.Linq;

/// <summary>Writes the tree of the report as Markdown; ranges become rows of letters.</summary>
internal static partial class Markdown
{
    public static string Of(XElement page) => string.Join("\n\n", Blocks(page.Element("body")!)) + '\n';

    private static IEnumerable<string> Blocks(XElement element) => element.Name.LocalName switch
    {
        "h1" or "h2" or "h3" => [$"{new string('#', element.Name.LocalName[1] - '0')} {Text(element)}"],
        "p" => [Text(element)],
        "ol" => [string.Join('\n', element.Elements().Select(static (item, i) => $"{i + 1}. {Text(item)}"))],
        "table" => [.. Blocks(element.Element("caption")!), string.Join('\n', element.Descendants("tr").SelectMany(Row))],
        "nav" or "a" => [],
        _ => element.Elements().SelectMany(Blocks),
    };

    // Below the first row of an investment its cell is empty: Markdown has no cells over several rows.
    private static IEnumerable<string> Row(XElement row)
    {
        List<string> cells = [.. row.Elements().Select(Text)];
        cells.InsertRange(row.Element("th") is null ? 0 : cells.Count, Enumerable.Repeat(string.Empty, 3 - cells.Count));
        yield return $"| {string.Join(" | ", cells)} |";
        if (row.Parent!.Name == "thead")
        {
            yield return "|---|---|---|";
        }
    }

    private static string Text(XNode node) => node switch
    {
        XText text => Special().Replace(text.Value, @"\$0"),
        XElement { Name.LocalName: "svg" } drawing => $"<br>`{drawing.Attribute("data-letters")!.Value}`",
        XElement { Name.LocalName: "a" } link when !link.Attribute("href")!.Value.StartsWith('#') => $"[{Inside(link)}]({link.Attribute("href")!.Value})",
        XElement { Name.LocalName: "small" or "strong" } line => $"<br>{Inside(line)}",
        XElement element => Inside(element).Trim(),
        _ => string.Empty,
    };

    private static string Inside(XElement element) => string.Concat(element.Nodes().Select(Text));

    [GeneratedRegex(@"[\\`*_\[\]<>|#~]")]
    private static partial Regex Special();
}
