using System.Text.Json.Serialization;
using KzSaData.Values;

namespace KzSaData;

/// <summary>An amount in a currency.</summary>
/// <param name="Amount">The amount in the currency's main unit: dollars, not cents or millions.</param>
/// <param name="Currency">The currency.</param>
/// <remarks>
/// Amounts are compared within one currency only, since nothing here converts: rates are data of their own. The default
/// value is no amount: nothing in <c>XXX</c>, the code for no currency.
/// </remarks>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
[JsonConverter(typeof(ParsableConverter<Money>))]
public readonly partial record struct Money(decimal Amount, Currency Currency) : IComparable<Money>, IComparable, IParsable<Money>
{
    /// <summary>Whether one amount is smaller than another.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other amount.</param>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Whether one amount is smaller than another, or equal to it.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other amount.</param>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one amount is larger than another.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other amount.</param>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Whether one amount is larger than another, or equal to it.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other amount.</param>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <summary>An amount in US dollars.</summary>
    /// <param name="amount">Dollars.</param>
    public static Money Usd(decimal amount) => new(amount, Currency.Usd);

    /// <summary>An amount in tenge.</summary>
    /// <param name="amount">Tenge.</param>
    public static Money Kzt(decimal amount) => new(amount, Currency.Kzt);

    /// <summary>An amount in Saudi riyals.</summary>
    /// <param name="amount">Riyals.</param>
    public static Money Sar(decimal amount) => new(amount, Currency.Sar);

    /// <summary>An amount in euros.</summary>
    /// <param name="amount">Euros.</param>
    public static Money Eur(decimal amount) => new(amount, Currency.Eur);

    /// <summary>Compares with an amount in the same currency.</summary>
    /// <param name="other">The other amount.</param>
    /// <returns>Less than 0, 0 or more than 0, as this is smaller, equal or larger.</returns>
    /// <exception cref="InvalidOperationException">The currencies differ; the message names both.</exception>
    public int CompareTo(Money other) => Currency == other.Currency
        ? Amount.CompareTo(other.Amount)
        : throw new InvalidOperationException($"amounts in {Currency} and {other.Currency} cannot be compared; convert one of them first, at a rate of a stated day");

    /// <summary>Compares with an amount in the same currency; null comes first.</summary>
    /// <param name="obj">The other amount, or null.</param>
    /// <returns>Less than 0, 0 or more than 0, as this is smaller, equal or larger.</returns>
    /// <exception cref="ArgumentException"><paramref name="obj"/> is no money.</exception>
    /// <exception cref="InvalidOperationException">The currencies differ; the message names both.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Money other => CompareTo(other),
        _ => throw new ArgumentException($"money is compared with money, not with {obj.GetType()}", nameof(obj)),
    };

    /// <summary>The amount in words, for people to read: <c>15 million dollars</c>, <c>15 млн АҚШ доллары</c>.</summary>
    /// <param name="language">A language tag (BCP 47) or the name of a culture, in any case: English, Kazakh (in Cyrillic), Russian and Arabic
    /// are there, and a tag with a region falls back to its language. Whatever finds none of them gets English.</param>
    /// <remarks>
    /// <para>Nothing is rounded: millions, billions and trillions are named where at most three decimals are left, and all digits are
    /// written where more would be. A currency that has no name here is written by its code: <c>1.5 million JPY</c>.</para>
    /// <para>Arabic is written with Western digits, and for a paragraph from right to left. Codes and negative numbers in it are
    /// isolated (U+2068, U+2069). The text is for people only: <see cref="ToString"/> is exact.</para>
    /// <para>The default value is <c>no sum named</c>.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string ToText(string language) =>
        this == default ? Wordings.Of(language).NoAmount : new AmountText(Wordings.Of(language), Currency.Code).Of(Amount);
}
