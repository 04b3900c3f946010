using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using KzSaData.Values;

namespace KzSaData;

/// <summary>A currency of ISO 4217, active on 1 January 2026 or one of the withdrawn BGN, RUR and SUR.</summary>
/// <remarks>The default value is <c>XXX</c>, the code for no currency.</remarks>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
[JsonConverter(typeof(ParsableConverter<Currency>))]
public readonly struct Currency : IEquatable<Currency>, IParsable<Currency>
{
    private const string NoCode = "XXX";

    // The three letters in base 32, so that a comparison is one of integers; 0 stands for XXX.
    private readonly ushort packed;

    private Currency(ReadOnlySpan<char> code)
    {
        packed = code.SequenceEqual(NoCode) ? (ushort)0 : (ushort)(((code[0] - '@') << 10) | ((code[1] - '@') << 5) | (code[2] - '@'));
    }

    /// <summary>US dollar, USD.</summary>
    public static Currency Usd => new("USD");

    /// <summary>Kazakhstani tenge, KZT, since November 1993.</summary>
    public static Currency Kzt => new("KZT");

    /// <summary>Saudi riyal, SAR.</summary>
    public static Currency Sar => new("SAR");

    /// <summary>Euro, EUR.</summary>
    public static Currency Eur => new("EUR");

    /// <summary>Pound sterling, GBP.</summary>
    public static Currency Gbp => new("GBP");

    /// <summary>Russian rouble, RUB.</summary>
    public static Currency Rub => new("RUB");

    /// <summary>Chinese yuan renminbi, CNY.</summary>
    public static Currency Cny => new("CNY");

    /// <summary>Dirham of the United Arab Emirates, AED.</summary>
    public static Currency Aed => new("AED");

    /// <summary>Special drawing right of the International Monetary Fund, XDR; the Islamic dinar of the Islamic Development Bank equals one.</summary>
    public static Currency Xdr => new("XDR");

    /// <summary>The alphabetic code, three upper-case letters.</summary>
    public string Code
    {
        get
        {
            Span<char> letters = stackalloc char[3];
            CopyCode(letters);
            return new string(letters);
        }
    }

    /// <summary>The numeric code, 1 to 999. The withdrawn RUR and SUR share 810.</summary>
    public int NumericCode => CurrencyTable.NumericCode(Row);

    /// <summary>The number of decimals of the smallest unit, 0 to 4; null for what has none, such as XDR and gold.</summary>
    public int? MinorUnits => CurrencyTable.MinorUnits(Row);

    /// <summary>The English name in ISO 4217, such as <c>Tenge</c>.</summary>
    public string Name => CurrencyTable.Name(Row);

    private ReadOnlySpan<byte> Row
    {
        get
        {
            Span<char> letters = stackalloc char[3];
            CopyCode(letters);
            return CurrencyTable.Find(letters);
        }
    }

    /// <summary>Whether two currencies are the same.</summary>
    /// <param name="left">One currency.</param>
    /// <param name="right">The other currency.</param>
    public static bool operator ==(Currency left, Currency right) => left.packed == right.packed;

    /// <summary>Whether two currencies differ.</summary>
    /// <param name="left">One currency.</param>
    /// <param name="right">The other currency.</param>
    public static bool operator !=(Currency left, Currency right) => left.packed != right.packed;

    /// <summary>Reads the code of a currency.</summary>
    /// <param name="code">Three upper-case letters, such as <c>KZT</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="FormatException">There is no such code.</exception>
    public static Currency Parse(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return TryParse(code, out Currency currency)
            ? currency
            : throw new FormatException($"{Quotation.Of(code)} is not a currency: there is no such code in ISO 4217; write three upper-case letters, as in USD, KZT and SAR");
    }

    /// <summary>Reads the code of a currency, and answers false where there is none.</summary>
    /// <param name="code">Three upper-case letters, or null.</param>
    /// <param name="currency">The currency, or <c>XXX</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? code, out Currency currency) => TryParse(code.AsSpan(), out currency);

    /// <inheritdoc/>
    static Currency IParsable<Currency>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<Currency>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Currency result) => TryParse(s, out result);

    /// <inheritdoc/>
    public bool Equals(Currency other) => packed == other.packed;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Currency other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => packed;

    /// <summary>The alphabetic code.</summary>
    public override string ToString() => Code;

    /// <summary>Reads the code of a currency, and answers false where there is none.</summary>
    /// <param name="code">Three upper-case letters.</param>
    /// <param name="currency">The currency, or <c>XXX</c>.</param>
    internal static bool TryParse(ReadOnlySpan<char> code, out Currency currency)
    {
        bool found = code.Length == 3 && !CurrencyTable.Find(code).IsEmpty;
        currency = found ? new Currency(code) : default;
        return found;
    }

    private void CopyCode(Span<char> letters)
    {
        if (packed == 0)
        {
            NoCode.CopyTo(letters);
            return;
        }

        letters[0] = (char)('@' + (packed >> 10));
        letters[1] = (char)('@' + ((packed >> 5) & 31));
        letters[2] = (char)('@' + (packed & 31));
    }
}
