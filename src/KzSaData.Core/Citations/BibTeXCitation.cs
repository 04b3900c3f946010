using System.Text;

namespace KzSaData.Citations;

/// <summary>A citation as a BibTeX entry; the text is UTF-8, as biber and current BibTeX styles read it.</summary>
internal static class BibTeXCitation
{
    public static string Of(Citation citation)
    {
        ReleaseInfo release = citation.Release;
        StringBuilder entry = new();
        entry.Append("@misc{kzsadata:").Append(citation.Record.Key).Append(':').Append(release.Version).Append(",\n");
        Field(entry, "author", $"{{{Escape(release.Publisher)}}}");
        Field(entry, "title", $"{{{Escape(citation.Record.Title.ToString())}}}");
        Field(entry, "howpublished", Escape(release.Title.ToString()));
        Field(entry, "year", release.AsOf.Year.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Field(entry, "version", release.Version);
        Field(entry, "url", release.Url);
        Field(entry, "note", Escape(citation.Note));
        return entry.Append('}').ToString();
    }

    private static void Field(StringBuilder entry, string name, string value) => entry.Append("  ").Append(name).Append(" = {").Append(value).Append("},\n");

    private static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char c in text)
        {
            escaped.Append(c switch
            {
                '\\' => "\\textbackslash{}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",

                // BibTeX counts braces even behind a backslash.
                '{' => "\\textbraceleft{}",
                '}' => "\\textbraceright{}",
                '&' or '%' or '$' or '#' or '_' => $"\\{c}",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }
}
