namespace KzSaData.Storage;

/// <summary>The columns of the dates of a table, gathered from its dated rows in order.</summary>
internal sealed class DateColumns
{
    private readonly ByteSink earliest = new();
    private readonly ByteSink latest = new();
    private readonly ByteSink widestEarliest = new();
    private readonly ByteSink widestLatest = new();
    private readonly ByteSink earliestOfRun = new();
    private readonly ByteSink latestOfRun = new();
    private int count;
    private int least = int.MaxValue;
    private int most = int.MinValue;

    /// <summary>Adds the date of the next dated row.</summary>
    public void Add(EdtfDate date)
    {
        earliest.U32((uint)date.EarliestKey);
        latest.U32((uint)date.LatestKey);
        widestEarliest.U32((uint)date.WidestEarliestKey);
        widestLatest.U32((uint)date.WidestLatestKey);
        least = Math.Min(least, date.WidestEarliestKey);
        most = Math.Max(most, date.WidestLatestKey);
        if (++count % 64 == 0)
        {
            EndRun();
        }
    }

    /// <summary>The columns, after the last row.</summary>
    public IReadOnlyList<(SectionKind Kind, ByteSink Bytes)> Finish()
    {
        if (count % 64 != 0)
        {
            EndRun();
        }

        return
        [
            (SectionKind.Earliest, earliest),
            (SectionKind.Latest, latest),
            (SectionKind.WidestEarliest, widestEarliest),
            (SectionKind.WidestLatest, widestLatest),
            (SectionKind.EarliestOfRun, earliestOfRun),
            (SectionKind.LatestOfRun, latestOfRun),
        ];
    }

    private void EndRun()
    {
        earliestOfRun.U32((uint)least);
        latestOfRun.U32((uint)most);
        (least, most) = (int.MaxValue, int.MinValue);
    }
}
