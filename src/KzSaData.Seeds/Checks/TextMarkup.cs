using KzSaData.Seeds.Syntax;
using KzSaData.Values;

namespace KzSaData.Seeds.Checks;

/// <summary>Checks text for what a page is made of: tags of HTML, and characters written by their names.</summary>
internal static class TextMarkup
{
    private const int LongestName = 10;

    /// <summary>Reports the first piece of markup of a text.</summary>
    public static void Check(TextToken token, Findings findings)
    {
        for (int i = token.Text.AsSpan().IndexOfAny('<', '&'); i >= 0; i = Next(token.Text, i + 1))
        {
            if (Length(token.Text.AsSpan(i)) is > 0 and int length)
            {
                findings.Add(SeedRule.Markup, token.OffsetOf(i), $"{Quotation.Of(token.Text.AsSpan(i, length))} is markup of a page; a text is plain: write the character itself, or leave the tag out");
                return;
            }
        }
    }

    private static int Next(string text, int start) => text.AsSpan(start).IndexOfAny('<', '&') is var found and >= 0 ? start + found : -1;

    // Of a tag such as <b>, </p> or <br/>, and of a name such as &nbsp; or &#39;; 0 where there is none.
    private static int Length(ReadOnlySpan<char> text)
    {
        if (text[0] == '<')
        {
            int name = text.Length > 1 && text[1] == '/' ? 2 : 1;
            return name < text.Length && (char.IsAsciiLetter(text[name]) || text[name] == '!') ? text.IndexOf('>') + 1 : 0;
        }

        int end = text[..Math.Min(text.Length, LongestName)].IndexOf(';');
        if (end < 2)
        {
            return 0;
        }

        foreach (char c in text[(text[1] == '#' ? 2 : 1)..end])
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                return 0;
            }
        }

        return end + 1;
    }
}
