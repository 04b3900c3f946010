namespace KzSaData.Values;

/// <summary>The singular of an English word.</summary>
internal static class EnglishForms
{
    private const int Least = 4;

    /// <summary>The word without the ending of the plural.</summary>
    public static WordStem Stem(ReadOnlySpan<char> word) => word.Length < Least ? new WordStem(word) : word switch
    {
        [.., not ('a' or 'e'), 'i', 'e', 's'] => new WordStem(word[..^3], 'y'),
        [_, .., 's', 's', 'e', 's'] or [_, .., 'z', 'z', 'e', 's'] or [_, .., 'c' or 's', 'h', 'e', 's'] or [_, _, .., 'x', 'e', 's'] => new WordStem(word[..^2]),
        [.., not ('u' or 's'), 's'] => new WordStem(word[..^1]),
        _ => new WordStem(word),
    };
}
