using System.Text;

namespace KzSaData.Values;

/// <summary>Kazakh in Latin letters, as people type it in one spelling or another, in folded Cyrillic.</summary>
internal static class KazakhLatin
{
    // Each letter from a to z.
    private const string Letters = "абцдефгхижклмнопкрстуву\0\0з";

    /// <summary>A folded Latin word in folded Cyrillic letters.</summary>
    public static string ToCyrillic(ReadOnlySpan<char> word)
    {
        StringBuilder cyrillic = new(word.Length);
        for (int at = 0; at < word.Length;)
        {
            at += Append(cyrillic, word[at..], at > 0 ? word[at - 1] : '\0');
        }

        return cyrillic.ToString();
    }

    // Appends what the first letters stand for, and answers how many they are.
    private static int Append(StringBuilder cyrillic, ReadOnlySpan<char> rest, char before)
    {
        (char letter, int length) = rest switch
        {
            ['s', 'h', 'c', 'h', ..] => ('щ', 4),
            ['z', 'h', ..] => ('ж', 2),
            ['s', 'h', ..] => ('ш', 2),
            ['c', 'h', ..] => ('ч', 2),
            ['k', 'h', ..] => ('х', 2),
            ['g', 'h', ..] => ('г', 2),
            ['t', 's', ..] => ('ц', 2),
            ['y' or 'i', 'u', ..] => ('ю', 2),
            ['y' or 'i', 'a', ..] => ('я', 2),
            ['y', 'o' or 'e', ..] => ('е', 2),
            ['y', ..] => (before is 'a' or 'e' or 'i' or 'o' or 'u' ? 'й' : 'ы', 1),
            ['x', ..] => ('х', 1),
            [>= 'a' and <= 'z', ..] => (Letters[rest[0] - 'a'], 1),
            _ => (rest[0], 1),
        };
        cyrillic.Append(letter);
        return length;
    }
}
