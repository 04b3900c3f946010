
namespace KzSaData.Benchmarks;

/// <summary>How many records of each kind a synthetic dataset has, and how many actors and sources beside the real ones.</summary>
internal sealed class SyntheticPlan
{
    // Percent of all records. Investments are more than in the real dataset, so that a total goes over more than 100,000 of a million.
    private static readonly (TableId Table, int Share)[] Shares =
    [
        (TableId.Event, 58), (TableId.Agreement, 8), (TableId.Investment, 22), (TableId.Indicator, 8), (TableId.Programme, 1), (TableId.Proposal, 2), (TableId.Assessment, 1),
    ];

    public SyntheticPlan(int records)
    {
        Actors = (int)(Math.Sqrt(records) * 8);
        Sources = records / 8;
        foreach ((TableId table, int share) in Shares)
        {
            Kinds.Add((table, (int)(records * (long)share / 100)));
        }
    }

    /// <summary>The kinds of record with their numbers.</summary>
    public List<(TableId Table, int Count)> Kinds { get; } = [];

    public int Actors { get; }

    public int Sources { get; }
}
