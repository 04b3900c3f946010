using System.Text;

namespace KzSaData.Values;

/// <summary>Roman numerals, in which Russian and Kazakh count centuries.</summary>
internal static class RomanNumeral
{
    /// <summary>Writes a number.</summary>
    /// <param name="number">The number, 1 to 399.</param>
    public static string Of(int number)
    {
        ReadOnlySpan<(int Value, string Letters)> signs =
            [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        StringBuilder text = new();
        foreach ((int value, string letters) in signs)
        {
            for (; number >= value; number -= value)
            {
                text.Append(letters);
            }
        }

        return text.ToString();
    }
}
