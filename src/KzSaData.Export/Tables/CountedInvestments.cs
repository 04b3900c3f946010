using KzSaData.Export.Jobs;

namespace KzSaData.Export.Tables;

/// <summary>What the total over the exported investments does with each of them.</summary>
internal sealed class CountedInvestments
{
    private readonly Selection selection;
    private readonly Lazy<Dictionary<Investment, LeftOutReason>> leftOut;

    public CountedInvestments(Selection selection)
    {
        this.selection = selection;
        leftOut = new(() => selection.Investments.Total().LeftOut.ToDictionary(static left => left.Investment, static left => left.Reason));
    }

    /// <summary>Why it is left out; null where it is counted.</summary>
    public LeftOutReason? ReasonOf(Investment investment) => leftOut.Value.TryGetValue(investment, out LeftOutReason reason) ? reason : null;

    /// <summary>What it adds to its line of the total, whether disputed or not; null where it is left out.</summary>
    public TotalRange? RangeOf(Investment investment)
    {
        if (ReasonOf(investment) is not null)
        {
            return null;
        }

        TotalLine line = selection.Investments.Where(other => other == investment).Total().Lines[0];
        return line.Disputed ?? line.Undisputed;
    }
}
