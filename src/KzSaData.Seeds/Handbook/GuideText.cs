using KzSaData.Seeds.Syntax;

namespace KzSaData.Seeds.Handbook;

/// <summary>The contributors' guide: written by people, with two parts that follow from the table of fields.</summary>
internal static class GuideText
{
    private static readonly (string Start, string End, Func<SeedLanguages, string> Write)[] Parts =
    [
        ("<!-- fields: generated, do not edit -->\n", "<!-- end of fields -->", FieldGuide.Write),
        ("<!-- codes: generated, do not edit -->\n", "<!-- end of codes -->", static _ => CodeGuide.Write()),
    ];

    /// <summary>The guide with the parts of today; null where it lacks the marks between which they stand.</summary>
    public static string? Update(string guide, SeedLanguages languages)
    {
        string text = guide.ReplaceLineEndings("\n");
        foreach ((string start, string end, Func<SeedLanguages, string> write) in Parts)
        {
            int from = text.IndexOf(start, StringComparison.Ordinal);
            int to = text.IndexOf(end, StringComparison.Ordinal);
            if (from < 0 || to < from)
            {
                return null;
            }

            text = $"{text.AsSpan(0, from + start.Length)}\n{write(languages)}\n{text.AsSpan(to)}";
        }

        return text;
    }
}
