namespace KzSaData.Values;

/// <summary>Words with blanks between.</summary>
internal static class BlankSeparated
{
    /// <summary>Takes the next word off a text; empty where there is none any more.</summary>
    public static ReadOnlySpan<char> Next(scoped ref ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart(' ');
        int end = rest.IndexOf(' ');
        ReadOnlySpan<char> word = end < 0 ? rest : rest[..end];
        rest = rest[word.Length..];
        return word;
    }

    /// <summary>Whether a word is one of some, in a text that also begins and ends with a blank.</summary>
    public static bool Have(ReadOnlySpan<char> words, ReadOnlySpan<char> word)
    {
        for (int from = 0, next; (next = words[from..].IndexOf(word)) >= 0; from += next + 1)
        {
            int at = from + next;
            if (words[at - 1] == ' ' && words[at + word.Length] == ' ')
            {
                return true;
            }
        }

        return false;
    }
}
