using System.Text;

namespace KzSaData.Values;

/// <summary>Cuts text into words as the search compares them: without regard to case, Latin accents and Arabic marks.</summary>
/// <remarks>The folding is the library's own, so that an image does not depend on the culture, or the Unicode tables, of the machine.</remarks>
internal static class WordFolding
{
    // U+00C0 to U+017F without accents; a dot stands for a letter that is kept.
    private const string Latin1 = "aaaaaa.ceeeeiiii.nooooo..uuuuy..aaaaaa.ceeeeiiii.nooooo..uuuuy.y";
    private const string LatinA = "aaaaaaccccccccdd..eeeeeeeeeegggggggghh..iiiiiiiii...jjkk.llllll....nnnnnn...oooooo..rrrrrrsssssssstttt..uuuuuuuuuuuuwwyyyzzzzzz.";

    /// <summary>The words of a text in UTF-8, in their order.</summary>
    public static List<byte[]> Words(string text)
    {
        List<byte[]> words = [];
        string folded = Fold(text);
        foreach (Range word in folded.AsSpan().Split(' '))
        {
            if (!word.Start.Equals(word.End))
            {
                words.Add(Encoding.UTF8.GetBytes(folded[word]));
            }
        }

        return words;
    }

    /// <summary>A text with its letters folded, its marks left out, and blanks in place of all that is no letter or digit.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, static (folded, text) =>
    {
        int length = 0;
        foreach (char c in text)
        {
            if (!IsMark(c))
            {
                folded[length++] = char.IsLetterOrDigit(c) || char.IsSurrogate(c) ? Fold(c) : ' ';
            }
        }

        folded[length..].Fill(' ');
    });

    // Combining accents, Arabic vowel marks, the Arabic stretcher, soft hyphens and apostrophes within names (Al-ʿUla, Ka'aba).
    private static bool IsMark(char c) => c is (>= '\u0300' and <= '\u036F') or (>= '\u064B' and <= '\u065F') or '\u0670' or '\u0640' or '\u00AD' or '\'' or '\u2019' or '\u02BC' or '\u02BF' or '\u02BE';

    private static char Fold(char c) => c switch
    {
        < '\u00C0' => char.ToLowerInvariant(c),
        <= '\u00FF' => Latin1[c - '\u00C0'] is '.' ? char.ToLowerInvariant(c) : Latin1[c - '\u00C0'],
        <= '\u017F' => LatinA[c - '\u0100'] is '.' ? char.ToLowerInvariant(c) : LatinA[c - '\u0100'],
        'ё' or 'Ё' => 'е',
        '\u212B' => 'a',
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ى' => 'ي',
        'ة' => 'ه',
        _ => char.ToLowerInvariant(c),
    };
}
