using System.Diagnostics.CodeAnalysis;

namespace KzSaData.Values;

/// <summary>An amount of money as a source states it: a currency and an estimate, <c>USD ~1100000000</c>.</summary>
/// <param name="Currency">The currency.</param>
/// <param name="Estimate">The number, in the currency's main unit.</param>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
internal sealed record Price(Currency Currency, Estimate Estimate)
{
    /// <summary>Reads an amount: the code of a currency, one blank, an estimate.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">It is no such amount; the message names the rule and a way out.</exception>
    public static Price Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text, out string? reason) ?? throw new FormatException($"{Quotation.Of(text)} is not an amount: {reason}");
    }

    /// <summary>Reads an amount, and answers false where it is none.</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="amount">The amount, or null.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Price? amount)
    {
        amount = text is null ? null : Read(text, out _);
        return amount is not null;
    }

    /// <summary>Whether this and another statement of the same amount can both be true.</summary>
    /// <param name="other">The other statement.</param>
    /// <remarks>Amounts in different currencies cannot be compared without a rate, and so can both be true.</remarks>
    public bool CanBeTrueWith(Price other) => Currency != other.Currency || Estimate.CanBeTrueWith(other.Estimate);

    /// <summary>The amount as <see cref="Parse"/> reads it, in any culture.</summary>
    public override string ToString() => $"{Currency.Code} {Estimate}";

    private static Price? Read(ReadOnlySpan<char> text, out string? reason)
    {
        int blank = text.IndexOf(' ');
        if (blank != 3 || !Currency.TryParse(text[..3], out Currency currency))
        {
            reason = "it starts with the code of a currency in ISO 4217 and one blank, as in USD 10000000";
            return null;
        }

        return Estimate.TryParse(text[4..], out Estimate? estimate, out reason) ? new Price(currency, estimate) : null;
    }
}
