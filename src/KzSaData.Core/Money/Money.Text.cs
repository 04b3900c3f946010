using System.Diagnostics.CodeAnalysis;
using KzSaData.Values;

namespace KzSaData;

/// <content>Amounts as text.</content>
public readonly partial record struct Money
{
    private const string Nothing = "no amount";

    /// <summary>Reads an amount: the code of a currency, one blank, and the number.</summary>
    /// <param name="text">The text, such as <c>USD 15000000</c>, with a decimal point and without separators of thousands.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">It is no such amount; the message names the rule and a way out.</exception>
    public static Money Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out Money money, out string? reason) ? money : throw new FormatException($"{Quotation.Of(text)} is no amount of money: {reason}");
    }

    /// <summary>Reads an amount, and answers false where it is none.</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="money">The amount, or the default value.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out Money money)
    {
        money = default;
        return text is not null && TryParse(text, out money, out _);
    }

    /// <inheritdoc/>
    static Money IParsable<Money>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<Money>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Money result) => TryParse(s, out result);

    /// <summary>The amount as <see cref="Parse"/> reads it, in any culture: <c>USD 10000000</c>; <c>no amount</c> for the default value.</summary>
    public override string ToString() => this == default ? Nothing : $"{Currency.Code} {DecimalText.Write(Amount)}";

    private static bool TryParse(ReadOnlySpan<char> text, out Money money, [NotNullWhen(false)] out string? reason)
    {
        money = default;
        reason = null;
        if (text.Length < 5 || text[3] != ' ' || !Currency.TryParse(text[..3], out Currency currency))
        {
            reason = "it starts with the code of a currency in ISO 4217 and one blank, as in USD 15000000";
        }
        else if (!DecimalText.TryParse(text[4..], out decimal amount))
        {
            reason = Estimate.TryParse(text[4..], out _, out _)
                ? "a sum of money is one number; one with a qualifier is read by MoneyEstimate.Parse"
                : "the number has digits and a decimal point only, as in USD 15000000";
        }
        else
        {
            money = new Money(amount, currency);
        }

        return reason is null;
    }
}
