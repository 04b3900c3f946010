using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using KzSaData.Values;

namespace KzSaData;

/// <summary>A sum of money as somebody states it: a currency, and a number with its qualifier, <c>USD ~1100000000</c>.</summary>
/// <remarks>Numbers are in whole units of the currency: dollars, not cents or millions.</remarks>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
[JsonConverter(typeof(ParsableConverter<MoneyEstimate>))]
public sealed class MoneyEstimate : IEquatable<MoneyEstimate>, IParsable<MoneyEstimate>
{
    /// <summary>Puts a sum together.</summary>
    /// <param name="currency">The currency.</param>
    /// <param name="estimate">The number with its qualifier.</param>
    /// <exception cref="ArgumentNullException"><paramref name="estimate"/> is null.</exception>
    public MoneyEstimate(Currency currency, Estimate estimate)
    {
        Currency = currency;
        Estimate = estimate ?? throw new ArgumentNullException(nameof(estimate));
    }

    /// <summary>The currency.</summary>
    public Currency Currency { get; }

    /// <summary>The number with its qualifier, in whole units of the currency.</summary>
    public Estimate Estimate { get; }

    /// <summary>Whether two sums say the same, or are both null.</summary>
    /// <param name="left">One sum.</param>
    /// <param name="right">The other sum.</param>
    public static bool operator ==(MoneyEstimate? left, MoneyEstimate? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two sums differ.</summary>
    /// <param name="left">One sum.</param>
    /// <param name="right">The other sum.</param>
    public static bool operator !=(MoneyEstimate? left, MoneyEstimate? right) => !(left == right);

    /// <summary>Reads a sum: the code of a currency, one blank, a number with its qualifier.</summary>
    /// <param name="text">The text, such as <c>USD 10000000</c>, <c>USD ~1100000000</c>, <c>USD &gt;=5000000</c> or <c>USD 1000000..2000000</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">It is no such sum; the message names the rule and a way out.</exception>
    public static MoneyEstimate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text, out string? reason) ?? throw new FormatException($"{Quotation.Of(text)} is not an amount: {reason}");
    }

    /// <summary>Reads a sum, and answers false where it is none.</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="sum">The sum, or null.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out MoneyEstimate? sum)
    {
        sum = text is null ? null : Read(text, out _);
        return sum is not null;
    }

    /// <inheritdoc/>
    static MoneyEstimate IParsable<MoneyEstimate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<MoneyEstimate>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out MoneyEstimate result) => TryParse(s, out result);

    /// <summary>Whether another sum has the same currency, qualifier and numbers.</summary>
    /// <param name="other">The other sum.</param>
    public bool Equals([NotNullWhen(true)] MoneyEstimate? other) => other is not null && Currency == other.Currency && Estimate == other.Estimate;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as MoneyEstimate);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Currency, Estimate);

    /// <summary>The sum as <see cref="Parse"/> reads it, in any culture.</summary>
    public override string ToString() => $"{Currency.Code} {Estimate}";

    /// <summary>The sum with its qualifier in words, for people to read: <c>about 12 million dollars</c>, <c>1,5–1,8 млрд долларов США</c>.</summary>
    /// <param name="language">A language tag (BCP 47) or the name of a culture, in any case, as for <see cref="Money.ToText"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string ToText(string language) => new AmountText(Wordings.Of(language), Currency.Code).Of(Estimate);

    /// <summary>Whether this and another statement of the same sum can both be true.</summary>
    /// <param name="other">The other statement.</param>
    /// <remarks>Sums in different currencies cannot be compared without a rate, and so can both be true.</remarks>
    internal bool CanBeTrueWith(MoneyEstimate other) => Currency != other.Currency || Estimate.CanBeTrueWith(other.Estimate);

    /// <summary>Whether this states another sum, and no less precisely: in its currency, and nowhere outside it.</summary>
    /// <param name="other">The other statement.</param>
    internal bool Confirms(MoneyEstimate other) => Currency == other.Currency && Estimate.Confirms(other.Estimate);

    private static MoneyEstimate? Read(ReadOnlySpan<char> text, out string? reason)
    {
        int blank = text.IndexOf(' ');
        if (blank != 3 || !Currency.TryParse(text[..3], out Currency currency))
        {
            reason = "it starts with the code of a currency in ISO 4217 and one blank, as in USD 10000000";
            return null;
        }

        return Estimate.TryParse(text[4..], out Estimate? estimate, out reason) ? new MoneyEstimate(currency, estimate) : null;
    }
}
