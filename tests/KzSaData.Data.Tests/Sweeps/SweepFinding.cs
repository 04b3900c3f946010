namespace KzSaData.Data.Tests.Sweeps;

/// <summary>Something that looks wrong with a record, an actor, a place or a source.</summary>
/// <param name="Id">Its id; of two, both with a plus between them; of a year, the year.</param>
/// <param name="Problem">What looks wrong, and what to do.</param>
internal sealed record SweepFinding(string Id, string Problem)
{
    public override string ToString() => $"{Id}: {Problem}";
}
