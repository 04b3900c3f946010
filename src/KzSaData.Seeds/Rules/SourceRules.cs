using KzSaData.Schema;
using KzSaData.Seeds.Syntax;

namespace KzSaData.Seeds.Rules;

/// <summary>Rules on what a source says of itself.</summary>
internal static class SourceRules
{
    public static void Check(Source source, Seed seed, List<Finding> findings)
    {
        if (source.Issued is null && source.Url is null)
        {
            Report(RecordRule.MalformedSource, RecordFields.Id, "a source must be findable again: give its url, or when it was issued");
        }

        if (source.Seen == Seen.Cited && source.CitedIn.Count == 0)
        {
            Report(RecordRule.MalformedSource, SourceFields.Seen, "the source is known from a citation only; say in \"citedIn\" from which");
        }

        if (source.Carrier is { } carrier && carrier == source.Publisher)
        {
            Report(RecordRule.MalformedSource, SourceFields.Carrier, "the carrier is the archive or mirror that stores another house's page; leave it out where the page is the publisher's own");
        }

        if (Ring.Exists(source, static repeated => repeated.Repeats as Source))
        {
            Report(RecordRule.Ring, SourceFields.Repeats, "a source cannot repeat itself; which of them had the text first?");
        }

        void Report(string code, int slot, string message) => findings.Add(new Finding(code, message, seed.Path!, (seed.Value.Slots[slot] ?? seed.Value).Offset));
    }
}
