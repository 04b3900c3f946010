using KzSaData.Values;

namespace KzSaData;

/// <summary>What some amounts of one currency and stage come to, as a range.</summary>
/// <param name="Count">How many investments are in it, each once; all sums are 0 where there are none.</param>
/// <param name="Low">The least that it can come to, in the currency's main unit; what has no lower bound counts as 0.</param>
/// <param name="Best">The sum of the numbers that the records hold; null where one of them has bounds only.</param>
/// <param name="High">The most that it can come to; null where a source leaves the upper end open.</param>
/// <remarks>A number that is said to be "about" something counts from 5 % below it in <paramref name="Low"/> to 5 % above it in
/// <paramref name="High"/>, and as it is stated in <paramref name="Best"/>. The share is a convention of this library.</remarks>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
public sealed record TotalRange(int Count, decimal Low, decimal? Best, decimal? High)
{
    /// <summary>The range as a number with its qualifier: one number where both ends meet, at least the lower end where the upper is open.</summary>
    public Estimate Estimate =>
        High is not { } high ? Estimate.AtLeast(Low)
        : Low == high ? Estimate.Exactly(Low)
        : Low == 0 ? Estimate.AtMost(high)
        : Estimate.Between(Low, high, Best);

    /// <summary>The range for people, such as <c>11.4 to 12.6 million dollars</c>; a dash where nothing is counted.</summary>
    /// <param name="currency">The currency, that of the line.</param>
    /// <param name="language">A language tag such as <c>kk</c> or <c>ar-SA</c>; English stands in for a language that is not known.</param>
    /// <remarks>A sum that both ends agree on is written with all its digits. Else the lower end is rounded down and the upper one up,
    /// to three digits: <c>1.74 to 1.93 billion</c> for 1,743,725,000 to 1,927,275,000, since ends that are a share of something said to be
    /// "about" so much are no more precise. It does not tell <see cref="Best"/>: a sum of what records hold, some of it "about"
    /// something, some of it contradicted, is nobody's best estimate.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string ToText(Currency currency, string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        AmountText text = new(Wordings.Of(language), currency.Code);
        return Count == 0 ? "—"
            : Low == High ? text.Of(Low)
            : text.OfBounds(Low > 0 || High is null ? Low : null, High);
    }

    /// <summary>The range and how many are in it, in any culture, such as <c>5000000..15000000 (2)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Estimate} ({Count})");
}
