namespace KzSaData.Values;

/// <summary>Case endings of Kazakh nouns, which follow the vowels and the last sound of the word.</summary>
internal static class KazakhSuffix
{
    private const string Front = "әеіөүэ";
    private const string Back = "аоұыуияюё";
    private const string Voiceless = "пткқсшщцчфхһбвгд";
    private const string Nasal = "мнң";

    /// <summary>The word in the ablative, "from": <c>наурыздан</c>, <c>ақпаннан</c>, <c>қыркүйектен</c>.</summary>
    /// <param name="word">A word, or several of which the last is bent.</param>
    public static string Ablative(string word)
    {
        char first = Voiceless.Contains(word[^1], StringComparison.Ordinal) ? 'т' : Nasal.Contains(word[^1], StringComparison.Ordinal) ? 'н' : 'д';
        return $"{word}{first}{Vowel(word)}н";
    }

    /// <summary>The word in the dative, "to": <c>наурызға</c>, <c>шілдеге</c>, <c>қыркүйекке</c>.</summary>
    /// <param name="word">A word, or several of which the last is bent.</param>
    public static string Dative(string word)
    {
        bool isVoiceless = Voiceless.Contains(word[^1], StringComparison.Ordinal);
        char vowel = Vowel(word);
        char first = vowel == 'а' ? (isVoiceless ? 'қ' : 'ғ') : (isVoiceless ? 'к' : 'г');
        return $"{word}{first}{vowel}";
    }

    // The last vowel decides.
    private static char Vowel(string word)
    {
        for (int i = word.Length - 1; i >= 0; i--)
        {
            if (Front.Contains(word[i], StringComparison.Ordinal))
            {
                return 'е';
            }

            if (Back.Contains(word[i], StringComparison.Ordinal))
            {
                return 'а';
            }
        }

        return 'а';
    }
}
