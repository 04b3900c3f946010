namespace KzSaData.Values;

/// <summary>Quotes input in error messages: short, and printable whatever it holds.</summary>
internal static class Quotation
{
    private const int Longest = 40;

    /// <summary>The start of a text in single quotes; control characters and surrogates become U+FFFD.</summary>
    /// <param name="text">Any text.</param>
    public static string Of(ReadOnlySpan<char> text)
    {
        bool cut = text.Length > Longest;
        Span<char> shown = stackalloc char[Longest + 3];
        int length = 0;
        shown[length++] = '\'';
        foreach (char c in cut ? text[..Longest] : text)
        {
            // Half a surrogate pair would make the message itself invalid text.
            shown[length++] = char.IsControl(c) || char.IsSurrogate(c) ? '\uFFFD' : c;
        }

        if (cut)
        {
            shown[length++] = '…';
        }

        shown[length++] = '\'';
        return new string(shown[..length]);
    }
}
