using System.Globalization;
using System.Text;

namespace KzSaData.Tool.Output;

/// <summary>Text in a line of a terminal: what may stand in it, how many columns it takes, where it breaks.</summary>
internal static class TextLine
{
    /// <summary>The text in one line, without characters that steer a terminal.</summary>
    public static string Clean(string text) => text.AsSpan().ContainsAnyInRange('\0', '\u001f') || text.AsSpan().ContainsAnyInRange('\u007f', '\u009f')
        ? string.Create(text.Length, text, static (line, text) =>
        {
            for (int i = 0; i < text.Length; i++)
            {
                line[i] = char.IsControl(text[i]) ? ' ' : text[i];
            }
        })
        : text;

    /// <summary>How many columns it takes: marks and signs that are not seen take none.</summary>
    public static int Width(string text)
    {
        int width = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            width += Width(rune);
        }

        return width;
    }

    /// <summary>The text in lines of at most so many columns: broken at blanks, and within a word, except an address, only where it is longer than a line.</summary>
    public static IReadOnlyList<string> Wrap(string text, int width)
    {
        List<string> lines = [];
        StringBuilder line = new();
        int used = 0;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            bool isFirst = true;
            foreach (string piece in Pieces(word, width))
            {
                int blank = isFirst && used > 0 ? 1 : 0;
                if (used > 0 && used + blank + Width(piece) > width)
                {
                    End();
                    blank = 0;
                }

                line.Append(' ', blank).Append(piece);
                used += blank + Width(piece);
                isFirst = false;
            }
        }

        if (used > 0 || lines.Count == 0)
        {
            End();
        }

        return lines;

        void End()
        {
            lines.Add(line.ToString());
            line.Clear();
            used = 0;
        }
    }

    // Ids break behind hyphens, whatever is still too long anywhere. An address stays whole, so that it can be followed.
    private static IEnumerable<string> Pieces(string word, int width)
    {
        if (Width(word) <= width || word.Contains("://", StringComparison.Ordinal))
        {
            return [word];
        }

        return from part in word.Split('-').Select((part, i) => i == 0 ? part : $"-{part}")
               from piece in part.EnumerateRunes().Chunk(width)
               select string.Concat(piece.Select(static rune => rune.ToString()));
    }

    private static int Width(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0 : 1;
}
