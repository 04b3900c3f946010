using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace KzSaData;

/// <summary>A number as it was said: exactly, about, at least, at most, or between two numbers.</summary>
/// <remarks>
/// <para>As text: <c>24</c>, <c>~7000</c>, <c>&gt;=12000</c>, <c>&lt;=20000</c>, <c>5000..7000</c>, and <c>5000..6000..7000</c> where
/// a best value within a range is given too; with a decimal point, and without separators of thousands.</para>
/// <para><see cref="Qualifier.Exactly"/> and <see cref="Qualifier.About"/> have <see cref="Best"/> only, <see cref="Qualifier.AtLeast"/>
/// <see cref="Low"/> only, <see cref="Qualifier.AtMost"/> <see cref="High"/> only, <see cref="Qualifier.Between"/> both of these and,
/// where given, <see cref="Best"/>. What was not said is null, and nothing is filled in.</para>
/// </remarks>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
[JsonConverter(typeof(ParsableConverter<Estimate>))]
public sealed partial class Estimate : IEquatable<Estimate>, IParsable<Estimate>
{
    /// <summary>How far a number said to be "about" another can be from it where two statements are compared: 5 %.</summary>
    private const decimal AboutShare = 0.05m;

    // Leaves room to add 5 % without an overflow.
    private const decimal Largest = 1_000_000_000_000_000_000_000_000_000m;

    /// <summary>Makes an estimate of the numbers that its qualifier asks for.</summary>
    /// <param name="qualifier">How the number is meant.</param>
    /// <param name="low">The least it can be, or null.</param>
    /// <param name="best">The number given, or null.</param>
    /// <param name="high">The most it can be, or null.</param>
    /// <exception cref="ArgumentException">There is no such qualifier; or the numbers do not fit it, are not in order, or are beyond 10^27 either way.</exception>
    public Estimate(Qualifier qualifier, decimal? low = null, decimal? best = null, decimal? high = null)
    {
        if (Validate(qualifier, low, best, high) is { } reason)
        {
            throw new ArgumentException(reason, qualifier is < Qualifier.Exactly or > Qualifier.Between ? nameof(qualifier) : null);
        }

        Qualifier = qualifier;
        Low = low;
        Best = best;
        High = high;
    }

    /// <summary>How the number is meant.</summary>
    public Qualifier Qualifier { get; }

    /// <summary>The least it can be, inclusive; null where that was not said.</summary>
    public decimal? Low { get; }

    /// <summary>The number given; null where only bounds were.</summary>
    public decimal? Best { get; }

    /// <summary>The most it can be, inclusive; null where that was not said.</summary>
    public decimal? High { get; }

    /// <summary>The least number that is consistent with it, inclusive: 5 % below where it is "about"; null for none.</summary>
    internal decimal? LowerBound => Low ?? Best - Leeway;

    /// <summary>The largest number that is consistent with it, inclusive: 5 % above where it is "about"; null for none.</summary>
    internal decimal? UpperBound => High ?? Best + Leeway;

    private decimal Leeway => Qualifier == Qualifier.About ? Math.Abs(Best.GetValueOrDefault()) * AboutShare : 0;

    /// <summary>Whether two estimates say the same, or are both null.</summary>
    /// <param name="left">One estimate.</param>
    /// <param name="right">The other estimate.</param>
    public static bool operator ==(Estimate? left, Estimate? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two estimates differ.</summary>
    /// <param name="left">One estimate.</param>
    /// <param name="right">The other estimate.</param>
    public static bool operator !=(Estimate? left, Estimate? right) => !(left == right);

    /// <summary>The number itself.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentException">The number is beyond 10^27 either way.</exception>
    public static Estimate Exactly(decimal value) => new(Qualifier.Exactly, best: value);

    /// <summary>About a number.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentException">The number is beyond 10^27 either way.</exception>
    public static Estimate About(decimal value) => new(Qualifier.About, best: value);

    /// <summary>A number or more.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentException">The number is beyond 10^27 either way.</exception>
    public static Estimate AtLeast(decimal value) => new(Qualifier.AtLeast, low: value);

    /// <summary>A number or less.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentException">The number is beyond 10^27 either way.</exception>
    public static Estimate AtMost(decimal value) => new(Qualifier.AtMost, high: value);

    /// <summary>Between two numbers, both included.</summary>
    /// <param name="low">The smaller number.</param>
    /// <param name="high">The larger number.</param>
    /// <param name="best">The best number between them, or null.</param>
    /// <exception cref="ArgumentException">The numbers are not in order, or are beyond 10^27 either way.</exception>
    public static Estimate Between(decimal low, decimal high, decimal? best = null) => new(Qualifier.Between, low, best, high);

    /// <summary>Makes an estimate, or says why the numbers are none.</summary>
    /// <param name="qualifier">How the number is meant.</param>
    /// <param name="low">The least it can be, or null.</param>
    /// <param name="best">The number given, or null.</param>
    /// <param name="high">The most it can be, or null.</param>
    /// <param name="estimate">The estimate, or null.</param>
    /// <param name="reason">Which rule is broken and what to do about it, or null.</param>
    public static bool TryCreate(
        Qualifier qualifier,
        decimal? low,
        decimal? best,
        decimal? high,
        [NotNullWhen(true)] out Estimate? estimate,
        [NotNullWhen(false)] out string? reason)
    {
        reason = Validate(qualifier, low, best, high);
        estimate = reason is null ? new Estimate(qualifier, low, best, high) : null;
        return reason is null;
    }

    /// <summary>Whether another estimate has the same qualifier and numbers.</summary>
    /// <param name="other">The other estimate.</param>
    public bool Equals([NotNullWhen(true)] Estimate? other) =>
        other is not null && Qualifier == other.Qualifier && Low == other.Low && Best == other.Best && High == other.High;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as Estimate);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine((int)Qualifier, Low, Best, High);

    /// <summary>Whether this and another statement of the same number can both be true: whether any number fits both.</summary>
    /// <param name="other">The other statement.</param>
    /// <remarks>About a number is within 5 % of it; exactly a number is that number, with no allowance for rounding.</remarks>
    internal bool CanBeTrueWith(Estimate other) => !(LowerBound > other.UpperBound) && !(other.LowerBound > UpperBound);

    /// <summary>Whether this states another number, and no less precisely: whether no number that fits this is outside the other.</summary>
    /// <param name="other">The other statement.</param>
    /// <remarks>What has an open end states less than what has none: "at least 5" does not confirm "between 5 and 7".</remarks>
    internal bool Confirms(Estimate other) =>
        (other.LowerBound is not { } low || LowerBound >= low) && (other.UpperBound is not { } high || UpperBound <= high);

    private static string? Validate(Qualifier qualifier, decimal? low, decimal? best, decimal? high)
    {
        string? misfit = qualifier switch
        {
            Qualifier.Exactly or Qualifier.About when best is null || low is not null || high is not null =>
                "an estimate that is exactly or about a number has best, and neither low nor high",
            Qualifier.AtLeast when low is null || best is not null || high is not null =>
                "an estimate of at least a number has low, and neither best nor high",
            Qualifier.AtMost when high is null || low is not null || best is not null =>
                "an estimate of at most a number has high, and neither low nor best",
            Qualifier.Between when low is null || high is null => "an estimate between two numbers has low and high",
            < Qualifier.Exactly or > Qualifier.Between => "the qualifier is none of exactly, about, at least, at most and between",
            _ => null,
        };

        return misfit
            ?? (low > high ? "low is above high; exchange them"
            : best < low || best > high ? "best is outside low to high; correct one of them"
            : IsTooLarge(low) || IsTooLarge(best) || IsTooLarge(high) ? "no number can be beyond 10^27 either way; check the unit"
            : null);
    }

    private static bool IsTooLarge(decimal? value) => value is > Largest or < -Largest;
}
