using System.Text;

namespace KzSaData.Seeds.Review;

/// <summary>Text of contributors as Markdown that shows it and does nothing else: no links, no HTML, no mentions.</summary>
internal static class Markdown
{
    private const int Longest = 300;

    /// <summary>Plain text.</summary>
    public static string Plain(string text)
    {
        StringBuilder escaped = new(text.Length + 8);
        foreach (char c in Short(text))
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#' or '&' or '~' or '$')
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }

        // A word joiner keeps an @ from being a mention.
        return escaped.Replace("@", "@\u2060").ToString();
    }

    /// <summary>A value in the type of code; nothing is shown as a dash.</summary>
    public static string Code(string? text)
    {
        if (text is null)
        {
            return "—";
        }

        string shown = Short(text.Length == 0 ? "present" : text);
        string fence = shown.Contains('`', StringComparison.Ordinal) ? "```" : "`";
        return fence.Length == 1 ? $"`{shown}`" : $"{fence} {shown.Replace("```", "'''", StringComparison.Ordinal)} {fence}";
    }

    private static string Short(string text)
    {
        string line = text.ReplaceLineEndings(" ");
        int end = char.IsHighSurrogate(line.Length > Longest ? line[Longest - 1] : ' ') ? Longest - 1 : Longest;
        return line.Length <= Longest ? line : $"{line.AsSpan(0, end)}…";
    }
}
