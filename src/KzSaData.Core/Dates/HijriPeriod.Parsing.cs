using System.Diagnostics.CodeAnalysis;
using KzSaData.Values;

namespace KzSaData;

/// <content>Reading periods from text.</content>
public sealed partial class HijriPeriod
{
    /// <summary>Reads a year, month or day of the Umm al-Qura calendar: <c>1446</c>, <c>1446-12</c>, <c>1446-12-09</c>.</summary>
    /// <param name="text">The text, with ASCII digits and without blanks around it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">It is none, or lies outside the tables; the message names the rule and a way out.</exception>
    public static HijriPeriod Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text, out string? reason) ?? throw new FormatException($"{Quotation.Of(text)} is not a Hijri date: {reason}");
    }

    /// <summary>Reads a year, month or day of the Umm al-Qura calendar, and answers false where it is none.</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="period">The period, or null.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out HijriPeriod? period)
    {
        period = text is null ? null : Read(text, out _);
        return period is not null;
    }

    /// <inheritdoc/>
    static HijriPeriod IParsable<HijriPeriod>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<HijriPeriod>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out HijriPeriod result) => TryParse(s, out result);

    private static HijriPeriod? Read(string text, out string? reason)
    {
        int? month = null;
        int? day = null;
        bool shaped = text.Length is 4 or 7 or 10
            && Number(text, 0, 4) is not null
            && (text.Length < 7 || (text[4] == '-' && (month = Number(text, 5, 2)) is not null))
            && (text.Length < 10 || (text[7] == '-' && (day = Number(text, 8, 2)) is not null));
        if (!shaped)
        {
            reason = "write a year, a month or a day, as in 1446, 1446-12 and 1446-12-09";
            return null;
        }

        int year = Number(text, 0, 4).GetValueOrDefault();
        reason = Validate(year, month, day);
        return reason is null ? new HijriPeriod(year, month, day) : null;
    }

    private static int? Number(string text, int start, int length)
    {
        int value = 0;
        foreach (char c in text.AsSpan(start, length))
        {
            if (!char.IsAsciiDigit(c))
            {
                return null;
            }

            value = (value * 10) + c - '0';
        }

        return value;
    }
}
