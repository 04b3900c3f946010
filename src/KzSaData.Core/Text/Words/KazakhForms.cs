namespace KzSaData.Values;

/// <summary>The stem that the cases, possessives and plurals of a Kazakh word have in common.</summary>
/// <remarks>Written as words are folded. How an ending begins goes by the letter before it: it counts only where it may stand.</remarks>
internal static class KazakhForms
{
    private const int Least = 3;
    private const int MostLetters = 7;
    private const int PluralLength = 3;

    // Endings of cases by length, and those behind a possessive (ы и сы си).
    private const string CasesOf2 = "ны ни ды ди ты ти га ге ка ке да де та те";
    private const string CasesOf3 = "нын нин дын дин тын тин дан ден тан тен нан нен мен бен пен";
    private const string CasesOf4 = "дагы деги тагы теги";
    private const string OwnedOf1 = "н";
    private const string OwnedOf2 = "на не";
    private const string OwnedOf3 = "нын нин нда нде нан нен мен";
    private const string OwnedOf5 = "ндагы ндеги";
    private const string Plurals = "лар лер дар дер тар тер";

    private const string Vowels = "аеоуыиюя";
    private const string Voiceless = "пфктсшщхцч";
    private const string Voiced = "бвгд";

    // Words whose last vowel falls where a vowel follows: халық, халқы.
    private const string Fleeting4 = "орын ауыз";
    private const string Fleeting5 = "халык дауыс";

    /// <summary>The stem of a word, and another one where the first letter of its ending may be the last of the word: орден-ін rather than орде-нін.</summary>
    public static WordStem Stem(ReadOnlySpan<char> word, out WordStem other)
    {
        int ending = LongestEnding(word);
        other = ending > 1 && IsEndingOf(word, ending - 1) ? StemOf(word[..^(ending - 1)]) : default;
        return StemOf(word[..^ending]);
    }

    private static WordStem StemOf(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> stem = WithoutPlural(word);

        // A last letter that a vowel behind it makes voiced: мектеп, мектебі.
        return stem switch
        {
            [.., _, _, _, 'г'] => new WordStem(stem[..^1], 'к'),
            [.., _, _, _, 'б'] => new WordStem(stem[..^1], 'п'),
            { Length: 4 } when Endings.Have(Fleeting4, stem) => new WordStem(stem[..^2], stem[^1]),
            { Length: 5 } when Endings.Have(Fleeting5, stem) => new WordStem(stem[..^2], stem[^1]),
            _ => new WordStem(stem),
        };
    }

    private static int LongestEnding(ReadOnlySpan<char> word)
    {
        for (int length = Math.Min(MostLetters, word.Length - Least); length > 0; length--)
        {
            if (IsEndingOf(word, length))
            {
                return length;
            }
        }

        return 0;
    }

    private static bool IsEndingOf(ReadOnlySpan<char> word, int length) => IsEnding(word[^length..]) && MayStand(word[..^length], word[^length]);

    private static ReadOnlySpan<char> WithoutPlural(ReadOnlySpan<char> word) =>
        word.Length >= Least + PluralLength && Endings.Have(Plurals, word[^PluralLength..]) && MayBePlural(word[..^PluralLength], word[^PluralLength])
            ? word[..^PluralLength]
            : word;

    private static bool IsEnding(ReadOnlySpan<char> letters) => letters.Length switch
    {
        2 => Endings.Have(CasesOf2, letters),
        3 => Endings.Have(CasesOf3, letters),
        4 => Endings.Have(CasesOf4, letters),
        _ => false,
    } || letters switch
    {
        ['с', 'ы' or 'и', .. var rest] => IsOwned(rest),
        ['ы' or 'и', .. var rest] => IsOwned(rest),
        _ => false,
    };

    private static bool IsOwned(ReadOnlySpan<char> letters) => letters.Length switch
    {
        0 => true,
        1 => Endings.Have(OwnedOf1, letters),
        2 => Endings.Have(OwnedOf2, letters),
        3 => Endings.Have(OwnedOf3, letters),
        5 => Endings.Have(OwnedOf5, letters),
        _ => false,
    };

    // Whether an ending that begins with a letter may stand behind a stem.
    private static bool MayStand(ReadOnlySpan<char> stem, char first) => HasVowel(stem) && first switch
    {
        'к' or 'т' or 'п' => IsOneOf(Voiceless, stem) || IsOneOf(Voiced, stem),
        'г' or 'д' => !IsOneOf(Voiceless, stem),
        'н' => IsOneOf(Vowels, stem) || IsOneOf("мн", stem),
        'б' => IsOneOf("зж", stem) || IsOneOf(Voiced, stem),
        'м' => IsOneOf(Vowels, stem) || IsOneOf("лмнрй", stem),
        'с' => IsOneOf(Vowels, stem),
        _ => !IsOneOf(Vowels, stem) || stem[^1] == 'у',
    };

    private static bool MayBePlural(ReadOnlySpan<char> stem, char first) => HasVowel(stem) && first switch
    {
        'л' => IsOneOf(Vowels, stem) || IsOneOf("рй", stem),
        'д' => IsOneOf("лмнзж", stem) || IsOneOf(Voiced, stem),
        _ => IsOneOf(Voiceless, stem) || IsOneOf(Voiced, stem),
    };

    private static bool HasVowel(ReadOnlySpan<char> stem)
    {
        foreach (char letter in stem)
        {
            if (Vowels.Contains(letter, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // Whether a stem ends with one of some letters.
    private static bool IsOneOf(string letters, ReadOnlySpan<char> stem) => letters.Contains(stem[^1], StringComparison.Ordinal);
}
