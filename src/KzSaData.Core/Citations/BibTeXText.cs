using System.Text;

namespace KzSaData.Citations;

/// <summary>Text within BibTeX, which TeX reads.</summary>
internal static class BibTeXText
{
    // The names of languages in babel and polyglossia, after their tags.
    private const string Languages = " en english ar arabic kk kazakh ru russian de german fr french es spanish it italian pt portuguese tr turkish fa persian ur urdu pl polish da danish bg bulgarian sr serbian ka georgian hi hindi ja japanese is icelandic id indonesian zh chinese ";

    /// <summary>A text with what TeX would take for commands written out.</summary>
    public static string Escape(string text)
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

    /// <summary>An address, which is taken as it stands; only braces, which would be counted, are written as addresses write them.</summary>
    public static string Address(string text) => text.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal);

    /// <summary>The name of a language, by which LaTeX sets a title in its direction; null where it has none.</summary>
    public static string? Language(string tag)
    {
        int start = Languages.IndexOf($" {tag} ", StringComparison.Ordinal);
        return start < 0 ? null : Languages[(start + tag.Length + 2)..].Split(' ')[0];
    }
}
