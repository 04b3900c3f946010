namespace KzSaData.Values;

/// <summary>What may stand before a word, written as one with it: the Arabic article and one-letter words, and the first half of names.</summary>
internal static class WordFront
{
    /// <summary>The Arabic article.</summary>
    public const string Article = "ال";

    /// <summary>Nothing.</summary>
    public const string None = "";

    /// <summary>Arabic words of one letter ("and", "in", "for", "as", "so") and two of them, which may as well be the first letters of the word; the longest first.</summary>
    public const string Letters = "وب ول وك فب فل و ب ل ك ف";

    /// <summary>"For" and the article, which swallow the first letter of a word that begins with the same: للحوم is of لحوم.</summary>
    public const string ForThe = "لل";

    /// <summary>The fronts of a script that no word begins with, or few; the longest first, with blanks between.</summary>
    public static ReadOnlySpan<char> Of(WordScript script) => script switch
    {
        WordScript.Arabic => "وبال وال بال كال فال ولل فلل ال لل",
        WordScript.Latin => "abdul abdel",
        WordScript.Cyrillic => "абдул абдел абдал",
        _ => [],
    };
}
