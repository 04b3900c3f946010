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

    /// <summary>The range for people, such as <c>11.4 to 12.6 million dollars</c>. It does not tell <see cref="Best"/>: a sum of what
    /// records hold, some of it "about" something, some of it contradicted, is nobody's best estimate.</summary>
    /// <param name="currency">The currency, that of the line.</param>
    /// <param name="language">A language tag such as <c>kk</c> or <c>ar-SA</c>; English stands in for a language that is not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string ToText(Currency currency, string language) =>
        new MoneyEstimate(currency, High is { } high && Low > 0 && Low < high ? Estimate.Between(Low, high) : Estimate).ToText(language);

    /// <summary>The range and how many are in it, in any culture, such as <c>5000000..15000000 (2)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Estimate} ({Count})");
}
