using System.Diagnostics.CodeAnalysis;
using KzSaData.Values;

namespace KzSaData;

/// <content>Estimates as text.</content>
public sealed partial class Estimate
{
    /// <summary>Reads an estimate: <c>24</c>, <c>~7000</c>, <c>&gt;=12000</c>, <c>&lt;=20000</c>, <c>5000..7000</c>, <c>5000..6000..7000</c>.</summary>
    /// <param name="text">The text: numbers of at most 28 digits with a decimal point, and no blanks.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">It is no estimate; the message names the rule and a way out.</exception>
    public static Estimate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out Estimate? estimate, out string? reason)
            ? estimate
            : throw new FormatException($"{Quotation.Of(text)} is not an estimate: {reason}");
    }

    /// <summary>Reads an estimate, and answers false where it is none.</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="estimate">The estimate, or null.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Estimate? estimate)
    {
        estimate = null;
        return text is not null && TryParse(text, out estimate, out _);
    }

    /// <inheritdoc/>
    static Estimate IParsable<Estimate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<Estimate>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Estimate result) => TryParse(s, out result);

    /// <summary>The estimate as <see cref="Parse"/> reads it, in any culture.</summary>
    public override string ToString() => Qualifier switch
    {
        Qualifier.Exactly => Text(Best),
        Qualifier.About => $"~{Text(Best)}",
        Qualifier.AtLeast => $">={Text(Low)}",
        Qualifier.AtMost => $"<={Text(High)}",
        _ => Best is null ? $"{Text(Low)}..{Text(High)}" : $"{Text(Low)}..{Text(Best)}..{Text(High)}",
    };

    /// <summary>The number in words, for people to read: <c>about 7,000</c>, <c>не менее 12 000</c>, <c>من 5 إلى 7 ملايين</c>.</summary>
    /// <param name="language">A language tag (BCP 47) or the name of a culture, in any case: English, Kazakh (in Cyrillic), Russian and Arabic
    /// are there, and a tag with a region falls back to its language. Whatever finds none of them gets English.</param>
    /// <remarks>Nothing is rounded, and the qualifier is always named but for <see cref="Qualifier.Exactly"/>. See <see cref="Money.ToText"/>.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string ToText(string language) => new AmountText(Wordings.Of(language), name: null).Of(this);

    /// <summary>Reads an estimate, or says why it is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="estimate">The estimate, or null.</param>
    /// <param name="reason">Which rule is broken and what to do about it, or null.</param>
    internal static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Estimate? estimate, [NotNullWhen(false)] out string? reason)
    {
        estimate = null;
        reason = text.Length > 4 && text[3] == ' ' && Currency.TryParse(text[..3], out _) ? "a number has no currency; a sum of money is read by Money.Parse" : "write a number as 24, ~7000, >=12000, <=20000 or 5000..7000, with a decimal point, at most 28 digits, and no blanks or separators of thousands";
        Qualifier qualifier = text switch
        {
            ['~', ..] => Qualifier.About,
            ['>', '=', ..] => Qualifier.AtLeast,
            ['<', '=', ..] => Qualifier.AtMost,
            _ => text.IndexOf("..") >= 0 ? Qualifier.Between : Qualifier.Exactly,
        };

        if (qualifier == Qualifier.Between)
        {
            return TryParseRange(text, out estimate, ref reason);
        }

        int mark = qualifier switch { Qualifier.Exactly => 0, Qualifier.About => 1, _ => 2 };
        return DecimalText.TryParse(text[mark..], out decimal value) && TryCreate(
            qualifier,
            qualifier == Qualifier.AtLeast ? value : null,
            mark < 2 ? value : null,
            qualifier == Qualifier.AtMost ? value : null,
            out estimate,
            out reason);
    }

    private static bool TryParseRange(ReadOnlySpan<char> text, [NotNullWhen(true)] out Estimate? estimate, [NotNullWhen(false)] ref string? reason)
    {
        estimate = null;
        int first = text.IndexOf("..");
        int last = text.LastIndexOf("..");
        decimal best = 0;
        bool read = DecimalText.TryParse(text[..first], out decimal low)
            && DecimalText.TryParse(text[(last + 2)..], out decimal high)
            && (first == last || (last >= first + 2 && DecimalText.TryParse(text[(first + 2)..last], out best)))
            && TryCreate(Qualifier.Between, low, first == last ? null : best, high, out estimate, out reason);
        return read;
    }

    private static string Text(decimal? value) => DecimalText.Write(value.GetValueOrDefault());
}
