namespace KzSaData.Query;

/// <summary>Finds the two reports of each flow of trade.</summary>
internal static class Mirroring
{
    public static IReadOnlyList<Mirror> Pairs(RecordQuery<Indicator> indicators)
    {
        List<Mirror> pairs = [];
        Indicator[] imports = [.. indicators.OfMeasure(Measure.Imports).Where(ReportsItself)];
        foreach (Indicator exports in indicators.OfMeasure(Measure.Exports).Where(ReportsItself))
        {
            foreach (Indicator received in imports)
            {
                if (received.Subject == exports.Counterpart && received.Counterpart == exports.Subject && IsOnePeriod(received.Date!, exports.Date!))
                {
                    pairs.Add(new Mirror(exports, received));
                }
            }
        }

        // A stable order: in that of the query within one flow and date.
        return pairs
            .OrderBy(static pair => pair.Date.EarliestKey)
            .ThenBy(static pair => pair.Date.LatestKey)
            .ThenBy(static pair => pair.Exporter.Key, StringComparer.Ordinal)
            .ThenBy(static pair => pair.Importer.Key, StringComparer.Ordinal)
            .ToArray()
            .AsReadOnly();
    }

    // A year may be written as its months: 2016 and 2016-01/2016-12.
    private static bool IsOnePeriod(EdtfDate one, EdtfDate other) =>
        one == other || (!one.IsOneOf && !other.IsOneOf && one.Earliest is not null && one.Latest is not null && (one.Earliest, one.Latest) == (other.Earliest, other.Latest));

    // A state's figure is its own also where its statistical office reports it.
    private static bool ReportsItself(Indicator indicator) =>
        indicator is { Date: not null, Value: not null, Counterpart: not null, Reporter: { } reporter } && (reporter == indicator.Subject || reporter.Country == indicator.Subject);
}
