namespace KzSaData.Values;

/// <summary>What may stand before a word, written as one with it: the Arabic article and one-letter words, and the first half of names.</summary>
internal static class WordFront
{
    /// <summary>The Arabic article.</summary>
    public const string Article = "ال";

    /// <summary>Nothing.</summary>
    public const string None = "";

    // With the article; then one-letter words alone, which may as well be the first letter of the word.
    private const string Arabic = "وبال وال بال كال فال ولل ال لل و ب ل ك ف";

    /// <summary>The fronts of a script, the longest first, with blanks between.</summary>
    public static ReadOnlySpan<char> Of(WordScript script) => script switch
    {
        WordScript.Arabic => Arabic,
        WordScript.Latin => "abdul abdel",
        WordScript.Cyrillic => "абдул абдел абдал",
        _ => [],
    };

    /// <summary>The fewest letters of a word that may have a front.</summary>
    public static int LeastBehind(WordScript script) => script == WordScript.Arabic ? 3 : 4;
}
