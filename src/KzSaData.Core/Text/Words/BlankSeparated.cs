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
}
