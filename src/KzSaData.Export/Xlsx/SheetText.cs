using System.Xml;
using KzSaData.Export.Jobs;

namespace KzSaData.Export.Xlsx;

/// <summary>Texts as a cell of Excel can hold them.</summary>
internal static class SheetText
{
    private const int Longest = 32_767;
    private const char Replacement = '\uFFFD';

    /// <summary>The text, without what XML has no place for, and not longer than a cell holds.</summary>
    public static string Of(string text, Losses losses)
    {
        if (!text.All(IsWritten))
        {
            losses.Add("control-characters", "Control characters that XML has no place for are replaced with U+FFFD.");
            text = string.Concat(text.Select(static letter => IsWritten(letter) ? letter : Replacement));
        }

        if (text.Length <= Longest)
        {
            return text;
        }

        losses.Add("long-texts", "Texts longer than a cell of Excel holds, 32767 characters, are cut.");
        return text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)];
    }

    private static bool IsWritten(char letter) => XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter);
}
