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

    // Kazakh words that end as if they were cases of Russian ones: trade is none of the name Сауд, a level none of money (деньги).
    private const string Kazakh = " сауда денгей денгейи болу дари кери саны тану куру ";

    /// <summary>The stem of a word.</summary>
    public static WordStem Stem(ReadOnlySpan<char> word)
    {
        if (BlankSeparated.Have(Kazakh, word))
        {
            return new WordStem(word);
        }

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

    /// <summary>The stem of a word whose own last letters seem to be an ending: Токаев, Хаким, режим, Китая; no stem for another word.</summary>
    public static WordStem Whole(ReadOnlySpan<char> word) => word switch
    {
        [_, _, _, .., 'а' or 'я' or 'о' or 'е' or 'и' or 'ы', 'м' or 'х' or 'в'] => new WordStem(word),
        [_, _, _, .., 'о', 'й' or 'ю' or 'е'] or [_, _, _, .., 'а', 'я'] => new WordStem(word[..^1]),
        _ => default,
    };

    private static int EndingOf(ReadOnlySpan<char> word)
    {
        for (int length = Math.Min(4, word.Length - Least); length > 0; length--)
        {
            if (Endings.Have(OfLength(length), word[^length..]) && MayStand(word[..^length], word[^length..]))
            {
                return length;
            }
        }

        return 0;
    }

    // No ending stands behind й. Behind a vowel, -ев of a short word is that of a surname: Абаев is not of the name Абай.
    private static bool MayStand(ReadOnlySpan<char> stem, ReadOnlySpan<char> ending) =>
        stem[^1] != 'й' && !(ending is "ев" && stem is [_, _, 'а' or 'е' or 'и' or 'о' or 'у']);

    private static string OfLength(int length) => length switch
    {
        4 => Four,
        3 => Three,
        2 => Two,
        _ => One,
    };
}
