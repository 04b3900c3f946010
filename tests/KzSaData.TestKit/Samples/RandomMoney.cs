namespace KzSaData.TestKit.Samples;

/// <summary>Random amounts: every qualifier and stage, a few currencies, whole, fractional and very large numbers.</summary>
internal sealed class RandomMoney(Random random)
{
    public Dictionary<string, object?> Estimate()
    {
        Qualifier qualifier = random.Code<Qualifier>();
        decimal one = Number();
        decimal other = one + Number();
        Dictionary<string, object?> members = new() { ["qualifier"] = qualifier };
        switch (qualifier)
        {
            case Qualifier.AtLeast:
                members["low"] = one;
                break;
            case Qualifier.AtMost:
                members["high"] = one;
                break;
            case Qualifier.Between:
                (members["low"], members["high"]) = (one, other);
                members["best"] = random.Chance(50) ? (one + other) / 2 : null;
                break;
            default:
                members["best"] = one;
                break;
        }

        return members;
    }

    /// <summary>One amount for each of some stages, in any order.</summary>
    public List<Dictionary<string, object?>> Amounts() => random.Some(Enum.GetValues<MoneyStage>(), 3).ConvertAll(stage =>
    {
        Dictionary<string, object?> amount = Estimate();
        amount["stage"] = stage;
        amount["currency"] = random.Any("USD", "USD", "USD", "KZT", "SAR", "KWD", "EUR");
        return amount;
    });

    private decimal Number() => random.Next(20) switch
    {
        0 => 0.125m,
        1 => 1234.567m,
        2 => 90_000_000_000_000_000m,
        3 => 123_456_789_012_345_678_901m,
        4 => 89_999_999_999_999_999.99m,
        5 => 1,
        6 => 0.01m,
        _ => random.Next(1, 1200) * 1_000_000m,
    };
}
