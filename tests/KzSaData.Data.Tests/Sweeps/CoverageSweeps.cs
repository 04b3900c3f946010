using System.Globalization;

namespace KzSaData.Data.Tests.Sweeps;

/// <summary>Does the dataset know every year, or say that it does not?</summary>
internal static class CoverageSweeps
{
    private const int First = 1991;

    /// <summary>Every year has at least one event or agreement.</summary>
    public static IEnumerable<SweepFinding> Years(Dataset data) =>
        from year in Enumerable.Range(First, data.Release.AsOf.Year - First + 1)
        where data.Events.During(year).Count == 0 && data.Agreements.During(year).Count == 0
        select new SweepFinding(year.ToString(CultureInfo.InvariantCulture), "no event and no agreement may have been in this year");

    /// <summary>For each kind and year there is a statement on what was searched.</summary>
    public static IEnumerable<SweepFinding> Statements(Dataset data) =>
        from kind in Enum.GetValues<RecordKind>()
        let statements = data.Coverage.Where(statement => statement.Kind == kind && statement.Areas.Count == 0).ToArray()
        let years = Enumerable.Range(First, data.Release.AsOf.Year - First + 1).Where(year => !Array.Exists(statements, s => Covers(s, year))).ToArray()
        where years.Length > 0
        select new SweepFinding(kind.Code(), $"coverage.json says nothing about {years[0]}–{years[^1]}");

    private static bool Covers(CoverageStatement statement, int year) => (statement.Period.Earliest?.Year ?? year) <= year && year <= (statement.Period.Latest?.Year ?? year);
}
