using KzSaData.Model;

namespace KzSaData.Query;

/// <summary>A range while it is being added up: exact numbers apart from those that have still to be widened by 5 %.</summary>
internal sealed class RunningRange
{
    private const int Exact = 100;
    private const int AboutLow = 95;
    private const int AboutHigh = 105;

    private Int128 low;
    private Int128 best;
    private Int128 high;
    private Int128 aboutLow;
    private Int128 aboutHigh;

    // What is read from records, and need not fit into the column.
    private decimal recordLow;
    private decimal recordBest;
    private decimal recordHigh;
    private bool hasBest = true;
    private bool hasHigh = true;

    public int Count { get; private set; }

    /// <summary>Adds an amount of the column, in hundredths.</summary>
    public void Add(uint flags, long lowHundredths, long bestHundredths, long highHundredths)
    {
        if ((flags & TotalsRow.IsApproximate) != 0)
        {
            aboutLow += lowHundredths;
            aboutHigh += highHundredths;
        }
        else
        {
            low += lowHundredths;
            high += highHundredths;
        }

        best += bestHundredths;
        Note((flags & TotalsRow.HasBest) != 0, (flags & TotalsRow.HasHigh) != 0);
    }

    /// <summary>Adds an amount of a record.</summary>
    /// <exception cref="OverflowException">The sum is beyond what a decimal holds.</exception>
    public void Add(decimal lowest, decimal? stated, decimal? highest)
    {
        recordLow += lowest;
        recordBest += stated.GetValueOrDefault();
        recordHigh += highest.GetValueOrDefault();
        Note(stated is not null, highest is not null);
    }

    /// <exception cref="OverflowException">The sum is beyond what a decimal holds.</exception>
    public TotalRange ToRange() => new(
        Count,
        Sum((low * Exact) + (aboutLow * AboutLow), recordLow),
        hasBest ? Sum(best * Exact, recordBest) : null,
        hasHigh ? Sum((high * Exact) + (aboutHigh * AboutHigh), recordHigh) : null);

    private static decimal Sum(Int128 tenThousandths, decimal ofRecords) => ((decimal)tenThousandths / 10_000) + ofRecords;

    private void Note(bool withBest, bool withHigh)
    {
        hasBest &= withBest;
        hasHigh &= withHigh;
        Count++;
    }
}
