namespace KzSaData.Model;

/// <summary>What is said of an amount: from the least to the most, whoever says it.</summary>
/// <param name="Low">The least; 0 where nobody says.</param>
/// <param name="High">The most; null where somebody leaves it open.</param>
/// <param name="IsDisputed">Whether somebody says otherwise, and nobody decided.</param>
internal sealed record SaidRange(decimal Low, decimal? High, bool IsDisputed)
{
    public static SaidRange Of(MoneyClaim amount)
    {
        decimal low = amount.Value.LowerBound ?? 0;
        decimal? high = amount.Value.UpperBound;
        IReadOnlyList<Estimate> others = amount.SaidOtherwise;
        foreach (Estimate other in others)
        {
            low = Math.Min(low, other.LowerBound ?? 0);
            high = high is { } most && other.UpperBound is { } more ? Math.Max(most, more) : null;
        }

        return new SaidRange(low, high, others.Count > 0);
    }
}
