namespace KzSaData.Data.Tests.Sweeps;

/// <summary>Do figures that belong together fit each other?</summary>
internal static class IndicatorSweeps
{
    // What rounding to millions may cost.
    private const decimal Rounding = 0.02m;

    /// <summary>Turnover is exports and imports together, as one reporter has them for one period.</summary>
    public static IEnumerable<SweepFinding> Turnover(Dataset data) =>
        from turnover in data.Indicators
        where turnover is { Measure: Measure.TradeTurnover, Date: not null }
        let total = turnover.Value?.Best
        let exports = Same(data, turnover, Measure.Exports)
        let imports = Same(data, turnover, Measure.Imports)
        let sum = exports?.Value?.Best + imports?.Value?.Best
        where Math.Abs(sum - total ?? 0) > Rounding * total
        select new SweepFinding(turnover.Key, $"the turnover is {total}, but '{exports.Key}' and '{imports.Key}' come to {sum}");

    /// <summary>Mirror figures are what each side reports of one flow in one period: exports of the one, imports of the other.</summary>
    public static IEnumerable<SweepFinding> Mirrors(Dataset data) =>
        from one in data.Indicators
        from relation in one.Relations
        where relation is { Kind: RelationKind.Mirrors, To: Indicator }
        let other = (Indicator)relation.To
        where Mirror(one.Measure) != other.Measure || one.Date?.Overlaps(other.Date ?? one.Date) == Answer.No || (one.Subject == other.Subject && one.Reporter == other.Reporter)
        select new SweepFinding(one.Key, $"mirrors '{other.Key}', which is of another flow or period, or by the same reporter; the relation is concerns, or none");

    private static Measure Mirror(Measure measure) => measure switch
    {
        Measure.Exports => Measure.Imports,
        Measure.Imports => Measure.Exports,
        Measure.FdiInflow => Measure.FdiOutflow,
        Measure.FdiOutflow => Measure.FdiInflow,
        _ => measure,
    };

    private static Indicator? Same(Dataset data, Indicator turnover, Measure measure) => data.Indicators.FirstOrDefault(other =>
        other.Measure == measure && other.Date == turnover.Date && other.Subject == turnover.Subject && other.Counterpart == turnover.Counterpart
        && other.Reporter == turnover.Reporter && other.Unit == turnover.Unit && other.Value is not null);
}
