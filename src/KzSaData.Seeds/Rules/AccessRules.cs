using KzSaData.Schema;
using KzSaData.Seeds.Syntax;
using NodaTime;

namespace KzSaData.Seeds.Rules;

/// <summary>Rules on when a source was issued and read: first the one, then the other, and both before the end of the data.</summary>
internal static class AccessRules
{
    // Seeds are read between two releases, so after the day of the last; a year later it is a slip of the pen. No clock is asked: the same seeds are right or wrong on every day.
    private const int MonthsBetweenReleases = 12;

    public static void Check(Source source, Seed seed, List<Finding> findings)
    {
        LocalDate asOf = source.Graph.Release.AsOf;
        LocalDate last = asOf.PlusMonths(MonthsBetweenReleases);
        EdtfDate? accessed = source.Accessed;
        if (accessed?.Earliest > last)
        {
            Report(SourceFields.Accessed, $"'{accessed}' is more than a year after {EdtfDate.FromDay(asOf)}, the day of the data in release.json; write the day on which you looked");
        }

        if (source.Issued?.Earliest > last)
        {
            Report(SourceFields.Issued, $"'{source.Issued}' is more than a year after {EdtfDate.FromDay(asOf)}, the day of the data in release.json; write the date that the page shows");
        }
        else if (accessed is not null && source.Issued is { } issued && accessed.IsBefore(issued) == Answer.Yes)
        {
            Report(SourceFields.Accessed, $"it was read ({accessed}) before it appeared ({issued}); one of the two dates is wrong");
        }

        void Report(int slot, string message) => findings.Add(new Finding(RecordRule.ReadTooEarly, message, seed.Path!, seed.Value.Slots[slot]!.Offset));
    }
}
