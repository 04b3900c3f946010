using KzSaData.Query;
using KzSaData.Schema;
using KzSaData.Storage;
using KzSaData.Values;

namespace KzSaData;

/// <summary>Filters and facets of indicators.</summary>
/// <threadsafety>All members are pure functions, safe to call from several threads.</threadsafety>
public static class IndicatorQueries
{
    /// <summary>Keeps indicators of a measure, such as exports; of several measures, of any of them.</summary>
    /// <param name="indicators">The indicators.</param>
    /// <param name="measures">The measures.</param>
    /// <exception cref="ArgumentException">No measure is given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One of them is no member of its list, such as the default value.</exception>
    public static RecordQuery<Indicator> OfMeasure(this RecordQuery<Indicator> indicators, params Measure[] measures) =>
        Guard.NotNull(indicators).WithAny(IndexKind.Measure, measures);

    /// <summary>Keeps the figures of an actor, such as a state's exports.</summary>
    /// <param name="indicators">The indicators.</param>
    /// <param name="subject">Whose figure it is.</param>
    /// <exception cref="KeyNotFoundException">There is no such actor; the message names the nearest id.</exception>
    public static RecordQuery<Indicator> About(this RecordQuery<Indicator> indicators, RecordId<Actor> subject) =>
        Guard.NotNull(indicators).With(IndexKind.Subject, indicators.ActorRow(subject));

    /// <summary>Keeps what an actor reports, such as one side's trade statistics.</summary>
    /// <param name="indicators">The indicators.</param>
    /// <param name="reporter">Who reports it.</param>
    /// <exception cref="KeyNotFoundException">There is no such actor; the message names the nearest id.</exception>
    public static RecordQuery<Indicator> ReportedBy(this RecordQuery<Indicator> indicators, RecordId<Actor> reporter) =>
        Guard.NotNull(indicators).With(IndexKind.Reporter, indicators.ActorRow(reporter));

    /// <summary>Trade as each side tells it: for each flow and period that both sides report, the two reports side by side, in order of date, exporter and importer.</summary>
    /// <remarks>Pairs only: a figure whose reporter is not known, or which the other side does not match for the very same period, is in none. Where a side
    /// gives several figures, each stands against each. The dataset may hold few pairs, or none.</remarks>
    /// <param name="indicators">The indicators; both reports must be among them.</param>
    /// <example><code>foreach (Mirror flow in data.Indicators.During(2015, 2020).Mirrors()) { … }</code></example>
    public static IReadOnlyList<Mirror> Mirrors(this RecordQuery<Indicator> indicators) => Mirroring.Pairs(Guard.NotNull(indicators));

    /// <summary>How many indicators there are of each measure, the most frequent first.</summary>
    /// <param name="indicators">The indicators.</param>
    public static IReadOnlyList<FacetCount<Measure>> CountByMeasure(this RecordQuery<Indicator> indicators) =>
        Guard.NotNull(indicators).CountBy(IndexKind.Measure, static (_, code) => StoredCode.Of(code, MeasureCodes.Last));
}
