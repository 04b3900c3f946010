using System.Globalization;

namespace KzSaData.Values;

/// <summary>Numbers as text: ASCII digits, a decimal point, an optional minus; no exponent, blanks or separators of thousands.</summary>
internal static class DecimalText
{
    private const int LongestText = 64;

    /// <summary>Writes a number without exponent, trailing zeros or a minus before zero, so that equal numbers have equal texts.</summary>
    /// <param name="value">The number.</param>
    public static string Write(decimal value) =>
        (value == 0 ? 0 : value).ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>Reads a number, unless it has more digits than a decimal can keep.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The number.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        int start = text.Length > 0 && text[0] == '-' ? 1 : 0;
        int point = text.Length;
        for (int i = start; i < text.Length; i++)
        {
            if (text[i] == '.' && point == text.Length)
            {
                point = i;
            }
            else if (!char.IsAsciiDigit(text[i]))
            {
                return false;
            }
        }

        int decimals = Math.Max(0, text.Length - point - 1);
        bool shaped = point > start && point != text.Length - 1 && text.Length <= LongestText;

        // Digits that do not fit are rounded away silently, which shows in the number of decimals that are left.
        return shaped
            && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)
            && value.Scale == decimals;
    }
}
