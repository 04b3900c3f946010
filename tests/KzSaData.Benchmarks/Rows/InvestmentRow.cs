namespace KzSaData.Benchmarks;

/// <summary>An investment, with what a total needs worked out beforehand.</summary>
public sealed class InvestmentRow : RecordRow
{
    public required string[] From { get; init; }

    public required string[] Into { get; init; }

    public AmountRow? Amount { get; init; }

    /// <summary>Why a total leaves it out whatever else it counts; null where it does not.</summary>
    public int? Reason { get; init; }

    /// <summary>The ids of the investments that it is a part of.</summary>
    public required string[] Wholes { get; init; }
}
