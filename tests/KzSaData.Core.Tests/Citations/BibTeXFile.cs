namespace KzSaData.Core.Tests.Citations;

/// <summary>Reads BibTeX strictly: entries with fields in balanced braces, and nothing between them but line ends.</summary>
internal static class BibTeXFile
{
    public static IReadOnlyList<(string Type, string Key, IReadOnlyDictionary<string, string> Fields)> Read(string text)
    {
        List<(string, string, IReadOnlyDictionary<string, string>)> entries = [];
        int at = 0;
        while (at < text.Length)
        {
            text[at].Should().Be('@', "an entry begins at {0}", at);
            int brace = text.IndexOf('{', at);
            int comma = text.IndexOf(",\n", brace, StringComparison.Ordinal);
            (string type, string key) = (text[(at + 1)..brace], text[(brace + 1)..comma]);
            key.Should().MatchRegex("^[A-Za-z0-9:.+-]+$");
            Dictionary<string, string> fields = [];
            for (at = comma + 2; text[at] != '}';)
            {
                int equals = text.IndexOf(" = {", at, StringComparison.Ordinal);
                int end = EndOfBraces(text, equals + 3);
                fields.Add(text[at..equals].Trim(), text[(equals + 4)..end]);
                text[end..(end + 3)].Should().Be("},\n");
                at = end + 3;
            }

            text[at..(at + 2)].Should().Be("}\n");
            at += 2;
            entries.Add((type, key, fields));
        }

        return entries;
    }

    private static int EndOfBraces(string text, int open)
    {
        int depth = 0;
        for (int i = open; i < text.Length; i++)
        {
            depth += text[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        throw new FormatException("braces are not closed");
    }
}
