using System.Globalization;
using System.Text;
using KzSaData.Seeds.Syntax;

namespace KzSaData.Seeds.Checks;

/// <summary>Checks text for characters that no reader sees but every search and comparison stumbles over.</summary>
internal static class TextCharacters
{
    /// <summary>Reports the first stray character of a text.</summary>
    /// <returns>Whether there is none.</returns>
    public static bool Check(TextToken token, Findings findings)
    {
        string text = token.Text;
        int index = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Fault(text, index, rune) is { } fault)
            {
                findings.Add(SeedRule.StrayCharacter, token.OffsetOf(index), fault);
                return false;
            }

            index += rune.Utf16SequenceLength;
        }

        return true;
    }

    private static string? Fault(string text, int index, Rune rune)
    {
        if (rune.Value == ' ')
        {
            return index == 0 || index == text.Length - 1 ? "the text begins or ends with a blank; remove it"
                : text[index - 1] == ' ' ? "there are two blanks in a row; leave one"
                : null;
        }

        return rune.Value == 0xFFFD ? "U+FFFD stands for a character that was lost on the way; write the character itself" : Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.SpaceSeparator => $"{Name(rune)} is a special blank; write an ordinary one",
            UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator =>
                $"{Name(rune)} is a control character; a text is one line without tabs: remove it",
            UnicodeCategory.Format when !IsArabicSign(rune) => $"{Name(rune)} is an invisible character (zero width, direction or soft hyphen); remove it",
            UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => $"{Name(rune)} is a character without a meaning of its own; write another",
            _ => null,
        };
    }

    // The Arabic signs for numbers, years and verses count as format characters, but are seen.
    private static bool IsArabicSign(Rune rune) => rune.Value is (>= 0x0600 and <= 0x0605) or 0x06DD;

    private static string Name(Rune rune) => $"U+{rune.Value:X4}";
}
