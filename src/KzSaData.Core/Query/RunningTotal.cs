using KzSaData.Model;
using KzSaData.Storage;

namespace KzSaData.Query;

/// <summary>A line of a total while it is being added up: in whole hundredths, so that nothing is rounded.</summary>
internal sealed class RunningTotal(uint key)
{
    // Checked at once: damaged keys would make as many lines as there are rows.
    private readonly Currency currency = TotalsRow.CurrencyOf(key);
    private readonly MoneyStage stage = StoredCode.Of(key & TotalsRow.StageBits, MoneyStageCodes.Last);
    private Int128 low;
    private Int128 best;
    private Int128 high;

    // What does not fit into hundredths.
    private decimal largeLow;
    private decimal largeBest;
    private decimal largeHigh;
    private uint everywhere = TotalsRow.HasLow | TotalsRow.HasBest | TotalsRow.HasHigh;
    private uint anywhere;
    private int count;

    public uint Key => key;

    public void Add(uint flags, long lowHundredths, long bestHundredths, long highHundredths)
    {
        low += lowHundredths;
        best += bestHundredths;
        high += highHundredths;
        Note(flags);
    }

    public void Add(MoneyClaim amount)
    {
        (decimal? lowest, decimal? stated, decimal? highest) = TotalsRow.Range(amount);
        largeLow += lowest.GetValueOrDefault();
        largeBest += stated.GetValueOrDefault();
        largeHigh += highest.GetValueOrDefault();
        Note((stated is null ? 0 : TotalsRow.HasBest) | (highest is null ? 0 : TotalsRow.HasHigh) | (amount.Qualifier == Qualifier.About ? TotalsRow.IsApproximate : 0));
    }

    public TotalLine ToLine() => new(
        currency,
        stage,
        count,
        Sum(low, largeLow),
        (everywhere & TotalsRow.HasBest) != 0 ? Sum(best, largeBest) : null,
        (everywhere & TotalsRow.HasHigh) != 0 ? Sum(high, largeHigh) : null,
        (anywhere & TotalsRow.IsApproximate) != 0);

    private static decimal Sum(Int128 hundredths, decimal large) => ((decimal)hundredths / 100) + large;

    private void Note(uint flags)
    {
        everywhere &= flags;
        anywhere |= flags;
        count++;
    }
}
