namespace KzSaData.Values;

/// <summary>Puts numbers, and what they count, into words.</summary>
/// <param name="words">The language.</param>
/// <param name="name">The code of a currency or the name of a unit; null for numbers alone.</param>
internal readonly struct AmountText(Wording words, string? name)
{
    private readonly string? noun = name is null ? null : words.Noun(name) ?? words.ForeignNoun(name);

    /// <summary>The words for one number.</summary>
    public string Of(decimal number) => Counted(number, isGoverned: false);

    /// <summary>The words for a number with its qualifier.</summary>
    public string Of(Estimate number) => Of(number.Low, number.Best, number.High, number.Qualifier == Qualifier.About);

    /// <summary>The words for a range, whose ends may be open.</summary>
    /// <param name="low">The least, or null.</param>
    /// <param name="best">The number itself, or the best one within the range; null where there are bounds only.</param>
    /// <param name="high">The most, or null.</param>
    /// <param name="isApproximate">Whether the number is said to be approximate; an open range is anyway.</param>
    public string Of(decimal? low, decimal? best, decimal? high, bool isApproximate) => (low, high) switch
    {
        ({ } from, { } to) when from == to => Number(from, isApproximate),
        ({ } from, { } to) => Range(Scaled(from), Scaled(to), best, from, to, isApproximate),
        ({ } from, null) => words.AtLeast(Counted(from, isGoverned: true)),
        (null, { } to) => words.AtMost(Counted(to, isGoverned: true)),
        _ => Number(best.GetValueOrDefault(), isApproximate),
    };

    /// <summary>The words for the ends of a range that was computed: each rounded outward to three digits, and both in one unit unless
    /// the lower is a small part of it.</summary>
    /// <param name="low">The least, or null.</param>
    /// <param name="high">The most, or null; more than the least.</param>
    public string OfBounds(decimal? low, decimal? high)
    {
        if (low is not { } least || high is not { } most)
        {
            return Of(low is { } only ? Rounding.Down(only) : null, best: null, high is { } end ? Rounding.Up(end) : null, isApproximate: false);
        }

        (decimal from, decimal to) = (Rounding.Down(least), Rounding.Up(most));
        (decimal Number, Magnitude Magnitude) first = Scaled(from);
        (decimal Number, Magnitude Magnitude) last = Scaled(to);
        first = first.Magnitude != Magnitude.One && InScaleOf(from, last.Magnitude) is { } near ? (near, last.Magnitude) : first;
        return Range(first, last, best: null, from, to, isApproximate: false);
    }

    private string Number(decimal number, bool isApproximate) =>
        isApproximate ? words.About(Counted(number, isGoverned: true)) : Counted(number, isGoverned: false);

    private string Range((decimal Number, Magnitude Magnitude) first, (decimal Number, Magnitude Magnitude) last, decimal? best, decimal low, decimal high, bool isApproximate)
    {
        ((decimal lowNumber, Magnitude lowMagnitude), (decimal highNumber, Magnitude highMagnitude)) = (first, last);
        if (low != 0 && lowMagnitude != highMagnitude && (lowMagnitude == Magnitude.One || highMagnitude == Magnitude.One))
        {
            // "500 to 1.5 million" would be read as 500 million.
            (lowNumber, lowMagnitude, highNumber, highMagnitude) = (low, Magnitude.One, high, Magnitude.One);
        }

        // 0 is of no magnitude, and of every one: 0 to 5 million.
        bool shares = (lowMagnitude == highMagnitude || low == 0) && words.CanShare(lowNumber, highNumber, highMagnitude);
        string range = words.Range(
            shares ? words.Number(lowNumber) : words.Count(lowNumber, lowMagnitude, noun: null, isGoverned: true),
            words.Count(highNumber, highMagnitude, noun, isGoverned: words.GovernsRanges),
            isShort: shares && low >= 0);
        range = isApproximate ? words.AboutRange(range) : range;
        return best is { } number ? words.WithBest(range, Counted(number, counted: null, isGoverned: false)) : range;
    }

    private string Counted(decimal number, bool isGoverned) => Counted(number, noun, isGoverned);

    private string Counted(decimal number, string? counted, bool isGoverned)
    {
        (decimal count, Magnitude magnitude) = Scaled(number);
        return words.Count(count, magnitude, counted, isGoverned);
    }

    // The largest magnitude that leaves at most three decimals: nothing is rounded.
    private static (decimal Number, Magnitude Magnitude) Scaled(decimal number)
    {
        for (Magnitude magnitude = Magnitude.Trillion; magnitude > Magnitude.One; magnitude--)
        {
            if (decimal.Abs(number) >= One(magnitude) && Whole(number, magnitude) is { } count)
            {
                return (count, magnitude);
            }
        }

        return (number, Magnitude.One);
    }

    // 950 million as 0.95 billion, where that is no small part of one and takes no more than three decimals.
    private static decimal? InScaleOf(decimal low, Magnitude magnitude) => low * 10 >= One(magnitude) ? Whole(low, magnitude) : null;

    private static decimal? Whole(decimal number, Magnitude magnitude)
    {
        decimal count = decimal.Round(number / One(magnitude), 3);
        return count * One(magnitude) == number ? count : null;
    }

    private static decimal One(Magnitude magnitude) => magnitude switch
    {
        Magnitude.Trillion => 1_000_000_000_000,
        Magnitude.Billion => 1_000_000_000,
        Magnitude.Million => 1_000_000,
        _ => 1,
    };
}
