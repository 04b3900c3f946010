namespace KzSaData.Values;

/// <summary>The parts of a language tag (BCP 47), such as <c>kk-Cyrl-KZ</c>.</summary>
internal static class LanguageTag
{
    /// <summary>The language alone, in the letters that it is given in.</summary>
    public static ReadOnlySpan<char> Language(ReadOnlySpan<char> tag)
    {
        int hyphen = tag.IndexOf('-');
        return hyphen < 0 ? tag : tag[..hyphen];
    }

    /// <summary>The script that a tag names, or nothing.</summary>
    public static ReadOnlySpan<char> Script(ReadOnlySpan<char> tag)
    {
        bool isFirst = true;
        foreach (Range part in tag.Split('-'))
        {
            ReadOnlySpan<char> subtag = tag[part];
            if (subtag.Length == 1)
            {
                // From a single letter on come extensions, or words of somebody's own.
                break;
            }

            if (!isFirst && subtag.Length == 4 && IsLetters(subtag))
            {
                return subtag;
            }

            isFirst = false;
        }

        return [];
    }

    /// <summary>The tag without its last part, as a look-up falls back along it (RFC 4647, 3.4); nothing where it has one part.</summary>
    public static ReadOnlySpan<char> Shorter(ReadOnlySpan<char> tag)
    {
        int hyphen = tag.LastIndexOf('-');
        if (hyphen < 0)
        {
            return [];
        }

        tag = tag[..hyphen];

        // A single letter says nothing without what follows it.
        return tag.Length >= 2 && tag[^2] == '-' ? tag[..^2] : tag;
    }

    // A part of four that begins with a digit is no script but a variant.
    private static bool IsLetters(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsAsciiLetter(c))
            {
                return false;
            }
        }

        return true;
    }
}
