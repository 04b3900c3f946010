using System.Globalization;
using KzSaData.Seeds.Syntax;

namespace KzSaData.Seeds.Checks;

/// <summary>Checks that text in Latin, Cyrillic and Arabic script is in Unicode's normal form C and made of ordinary letters.</summary>
/// <remarks>Done by hand, since <see cref="string.IsNormalized()"/> answers true for everything where globalization is invariant, as
/// it is in our build: what is right must not depend on the machine. It is a little stricter than the normal form: a mark
/// that stands apart from its letter is refused even where no composed letter exists.</remarks>
internal static class TextNormality
{
    /// <summary>Reports the first fault of a text.</summary>
    public static void Check(TextToken token, Findings findings)
    {
        for (int i = 0; i < token.Text.Length; i++)
        {
            if (Fault(token.Text, i) is { } fault)
            {
                findings.Add(SeedRule.NotNormalised, token.OffsetOf(i), string.Create(CultureInfo.InvariantCulture, $"not in Unicode normal form C: U+{(int)token.Text[i]:X4} {fault}"));
                return;
            }
        }
    }

    private static string? Fault(string text, int index) => text[index] switch
    {
        (>= '\u0300' and <= '\u036F') or (>= '\u0653' and <= '\u0655') => "is a mark apart from its letter; write the one letter that has the mark, such as \u0439, \u00E9 or \u0622, or leave the mark out",
        '\u2126' or '\u212A' or '\u212B' => "is a sign for a unit; write the letter that looks the same",
        (>= '\uFB50' and <= '\uFDCF') or (>= '\uFE70' and <= '\uFEFC') => "is a letter in the type that it takes in print, as copied from a PDF; write the ordinary Arabic letter",
        (>= '\uFB00' and <= '\uFB06') => "is a printer's ligature; write its letters one by one",
        >= '\uF900' and <= '\uFAFF' => "is a compatibility character; write the ordinary one",
        (>= '\u064B' and <= '\u0652') or '\u0670' when index > 0 && IsVowelMark(text[index - 1]) && text[index - 1] > text[index] =>
            "follows a mark that it comes before in Unicode's order, such as a vowel after shadda; exchange the two",
        _ => null,
    };

    // Their canonical order is that of their code points.
    private static bool IsVowelMark(char c) => c is (>= '\u064B' and <= '\u0652') or '\u0670';
}
