using Xunit.Abstractions;

namespace KzSaData.Data.Tests.Sweeps;

/// <summary>What was planned for a day that has passed wants another look. Time alone makes this true, so that it does not fail a build.</summary>
public sealed class PlannedEventTests(ITestOutputHelper output)
{
    [Fact]
    public void Planned_events_whose_day_has_passed_are_listed()
    {
        Dataset data = KzSaDataset.Current;
        foreach (Event record in data.Events.Where(record => record is { Realis: Realis.Planned } && record.Date?.Latest < data.Release.AsOf))
        {
            output.WriteLine($"{record.Key} ({record.Date}): did it happen? Then make it occurred with a source; else postponed, cancelled, or another date.");
        }
    }
}
