namespace KzSaData.Values;

/// <summary>The stem that the cases, numbers and genders of a Russian word have in common.</summary>
/// <remarks>Endings of nouns and adjectives, written as words are folded: without ё, э and ь. What makes a new word of a word, such as -ный and -ость, stays.</remarks>
internal static class RussianForms
{
    private const int Least = 3;
    private const string Four = "иями";
    private const string Three = "ами ями ого его ому ему ыми ими иям иях ием ией";
    private const string Two = "ам ям ах ях ом ем ов ев ей ой ий ый ая яя ое ее ые ие ую юю ою ею ых их ым им ия ию ии";
    private const string One = "а я о е у ю ы и й";

    /// <summary>The stem of a word.</summary>
    public static WordStem Stem(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> stem = word[..^EndingOf(word)];
        while (stem.Length > Least && stem[^1] is 'и' or 'й' or 'е')
        {
            stem = stem[..^1];
        }

        if (stem.Length >= 6 && (stem.EndsWith("анин") || stem.EndsWith("янин")))
        {
            stem = stem[..^2];
        }

        // A vowel that comes and goes: дворец, дворца; рынок, рынка.
        return stem switch
        {
            [.., _, _, 'е', 'ц'] => new WordStem(stem[..^2], 'ц'),
            [.., _, _, _, 'о', 'к'] => new WordStem(stem[..^2], 'к'),
            _ => new WordStem(stem),
        };
    }

    /// <summary>A surname that seems to be a plural in the genitive: Токаев, Иванов; no stem for another word.</summary>
    public static WordStem Surname(ReadOnlySpan<char> word) =>
        word is [_, _, _, .., 'е' or 'о', 'в'] ? new WordStem(word) : default;

    private static int EndingOf(ReadOnlySpan<char> word)
    {
        for (int length = Math.Min(4, word.Length - Least); length > 0; length--)
        {
            if (Endings.Have(OfLength(length), word[^length..]))
            {
                return length;
            }
        }

        return 0;
    }

    private static string OfLength(int length) => length switch
    {
        4 => Four,
        3 => Three,
        2 => Two,
        _ => One,
    };
}
