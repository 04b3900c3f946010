using System.Text;

namespace KzSaData.Values;

/// <summary>A key that spellings of one name in Latin letters have in common: Nayef and Naif, Al-Khalid and Al Kaalid.</summary>
/// <remarks>For names of persons and places alone: of other words it would make "fund" the same as "found".</remarks>
internal static class NameKey
{
    /// <summary>Stands before a key among words; no folded word has it.</summary>
    public const char Mark = '=';

    /// <summary>The key of a folded word, with <see cref="Mark"/> before it.</summary>
    public static string Of(ReadOnlySpan<char> word)
    {
        StringBuilder key = new(word.ToString());
        key.Replace("kh", "k").Replace("gh", "g").Replace("dh", "d").Replace("ou", "u").Replace("oo", "u").Replace("ee", "i").Replace('q', 'k').Replace("dj", "j");
        Remove(key, static (letters, at) => letters[at] == 'y' && IsVowel(letters, at - 1) && IsVowel(letters, at + 1));
        key.Replace("ai", "ae").Replace("ay", "ae").Replace("ei", "ae").Replace("ey", "ae");
        Remove(key, static (letters, at) => at > 0 && letters[at] == letters[at - 1]);
        Remove(key, static (letters, at) => at == letters.Length - 1 && letters[at] == 'h' && IsVowel(letters, at - 1));
        if (key.Length > 3)
        {
            key.Replace('y', 'i');
        }

        return key.Insert(0, Mark).ToString();
    }

    private static bool IsVowel(StringBuilder letters, int at) => at >= 0 && at < letters.Length && letters[at] is 'a' or 'e' or 'i' or 'o' or 'u';

    private static void Remove(StringBuilder letters, Func<StringBuilder, int, bool> falls)
    {
        for (int at = letters.Length - 1; at >= 0; at--)
        {
            if (falls(letters, at))
            {
                letters.Remove(at, 1);
            }
        }
    }
}
