using System.Globalization;
using System.Text;

namespace KzSaData.Values;

/// <summary>Cuts text into words as the search compares them: one spelling for letters that people take for the same.</summary>
/// <remarks>
/// The folding is the library's own, so that an image depends neither on the culture of the machine nor on its normal forms:
/// where globalisation is invariant, <see cref="string.Normalize()"/> changes nothing. What is folded stays as it is when folded again.
/// </remarks>
internal static class WordFolding
{
    /// <summary>The number of these rules. An image says by which its words were folded; a change of any rule needs a new number.</summary>
    public const uint Version = 1;

    private const char ZeroWidthSpace = '\u200B';

    /// <summary>The words of a text, in their order.</summary>
    public static List<string> Words(string text)
    {
        List<string> words = [];
        ReadOnlySpan<char> rest = Fold(text);
        while (BlankSeparated.Next(ref rest) is { IsEmpty: false } word)
        {
            words.Add(word.ToString());
        }

        return words;
    }

    /// <summary>A text with its letters and digits folded, its marks left out, and blanks in place of all else.</summary>
    public static string Fold(string text)
    {
        StringBuilder folded = new(text.Length + 4);
        for (int at = 0; at < text.Length; at++)
        {
            char c = text[at];
            if (c < '\u0080')
            {
                Append(folded, c);
            }
            else if (!char.IsSurrogate(c))
            {
                Append(folded, char.ToLowerInvariant(c), CharUnicodeInfo.GetUnicodeCategory(c));
            }
            else if (at + 1 < text.Length && char.IsSurrogatePair(c, text[at + 1]))
            {
                AppendPair(folded, text, at++);
            }
            else
            {
                folded.Append(' ');
            }
        }

        return folded.ToString();
    }

    private static void Append(StringBuilder folded, char ascii)
    {
        if (ascii is not ('\'' or '`'))
        {
            folded.Append(char.IsAsciiLetterOrDigit(ascii) ? char.ToLowerInvariant(ascii) : ' ');
        }
    }

    private static void Append(StringBuilder folded, char small, UnicodeCategory category)
    {
        switch (category)
        {
            case var _ when small is > '\uFF00' and < '\uFF5F':
                Append(folded, (char)(small - '\uFF00' + ' '));
                break;
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format when small != ZeroWidthSpace:
                AddMark(folded, small);
                break;
            case var _ when IsSignWithin(small):
                break;
            case UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber:
                AppendLetter(folded, small);
                break;
            default:
                folded.Append(DigitOrBlank(CharUnicodeInfo.GetDigitValue(small)));
                break;
        }
    }

    // Signs of ayn, hamza and the soft sign, apostrophes, and the stretcher of Arabic words: within words, and no part of them.
    private static bool IsSignWithin(char c) => c is (>= '\u02B9' and <= '\u02C1') or '\u00B4' or '\u2018' or '\u2019' or '\u201B' or '\u2032' or '\uA78C' or '\u0640';

    // A mark is left out, but и with a breve is й, a letter of its own.
    private static void AddMark(StringBuilder folded, char mark)
    {
        if (mark == '\u0306' && folded.Length > 0 && folded[^1] == 'и')
        {
            folded[^1] = 'й';
        }
    }

    private static void AppendLetter(StringBuilder folded, char small)
    {
        if (small < '\u0400' || small is >= '\u1E00' and <= '\u217F' or >= '\uFB00' and <= '\uFB06')
        {
            LatinFolding.Append(folded, small);
        }
        else if (small < '\u0530')
        {
            folded.Append(CyrillicFolding.Fold(small));
        }
        else if (small is >= '\uFB50' and <= '\uFEFF')
        {
            PresentationForms.Append(folded, small);
        }
        else
        {
            folded.Append(ArabicFolding.Fold(small));
        }

        // What stands for nothing is an empty place: folding a letter away leaves no blank behind.
        if (folded.Length > 0 && folded[^1] == '\0')
        {
            folded.Length--;
        }
    }

    private static void AppendPair(StringBuilder folded, string text, int at)
    {
        switch (CharUnicodeInfo.GetUnicodeCategory(text, at))
        {
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format:
                break;
            case UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter:
                folded.Append(text, at, 2);
                break;
            default:
                folded.Append(DigitOrBlank(CharUnicodeInfo.GetDigitValue(text, at)));
                break;
        }
    }

    private static char DigitOrBlank(int digit) => digit >= 0 ? (char)('0' + digit) : ' ';
}
