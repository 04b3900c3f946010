namespace KzSaData.Core.Tests;

/// <summary>Compares what the library says with what plain records say, and tells where they differ.</summary>
/// <remarks>Not FluentAssertions: comparing ten thousand ids ten thousand times has to be quick.</remarks>
internal static class Comparison
{
    public static void Same(List<string> expected, IEnumerable<string> actual, string what)
    {
        List<string> got = [.. actual];
        if (!expected.SequenceEqual(got))
        {
            Assert.Fail($"""
                {what}
                expected {expected.Count}, got {got.Count}
                missing: {string.Join("; ", expected.Except(got).Take(10))}
                added: {string.Join("; ", got.Except(expected).Take(10))}
                expected first: {string.Join("; ", expected.Take(10))}
                got first: {string.Join("; ", got.Take(10))}
                """);
        }
    }

    public static void Same<TValue>(TValue expected, TValue actual, string what)
    {
        if (!EqualityComparer<TValue>.Default.Equals(expected, actual))
        {
            Assert.Fail($"{what}: expected {expected}, got {actual}");
        }
    }

    /// <summary>Compares every facet that all kinds share.</summary>
    public static void Facets<T>(List<Plain<T>> expected, RecordQuery<T> query, Dataset data, string what)
        where T : DatasetRecord
    {
        Same(OracleFacets.Count(expected, p => p.Record.Areas, Comparer<CooperationArea>.Default), Text(query.CountByArea()), $"CountByArea of {what}");
        Same(OracleFacets.Codes(expected, p => p.Record.Support), Text(query.CountBySupport()), $"CountBySupport of {what}");
        Same(OracleFacets.Count<Plain<T>, string>(expected, p => p.Actors, StringComparer.Ordinal), Keys(query.CountByActor()), $"CountByActor of {what}");
        Same(OracleFacets.Count<Plain<T>, string>(expected, p => p.Sources, StringComparer.Ordinal), Keys(query.CountBySource()), $"CountBySource of {what}");
        Same(OracleFacets.Count<Plain<T>, string>(expected, p => p.Record.Place is { } place ? [place.Key] : [], StringComparer.Ordinal), Keys(query.CountByPlace()), $"CountByPlace of {what}");
        RecordKind kind = Enum.Parse<RecordKind>(typeof(T).Name);
        IEnumerable<string> years = query.CountByYear().Select(year => $"{year.Year}: {year.Count}, surely {year.Certain}, {year.Coverage?.ToString() ?? "not covered"}");
        Same(OracleFacets.Years(expected, data, kind), years, $"CountByYear of {what}");
    }

    public static void OwnFacets(IEnumerable<Event> expected, RecordQuery<Event> query, string what) =>
        Same(OracleFacets.Codes(expected, e => e.Kind), Text(query.CountByKind()), $"CountByKind of {what}");

    public static void OwnFacets(IEnumerable<Agreement> expected, RecordQuery<Agreement> query, string what) =>
        Same(OracleFacets.Codes(expected, a => a.Instrument), Text(query.CountByInstrument()), $"CountByInstrument of {what}");

    public static void OwnFacets(IEnumerable<Indicator> expected, RecordQuery<Indicator> query, string what) =>
        Same(OracleFacets.Codes(expected, i => i.Measure), Text(query.CountByMeasure()), $"CountByMeasure of {what}");

    public static void OwnFacets(IEnumerable<Proposal> expected, RecordQuery<Proposal> query, string what) =>
        Same(OracleFacets.Codes(expected, p => p.Outcome), Text(query.CountByOutcome()), $"CountByOutcome of {what}");

    /// <summary>Compares the kinds and the total; the expected investments are in order of date.</summary>
    public static void OwnFacets(IReadOnlyList<Investment> expected, RecordQuery<Investment> query, string what)
    {
        Same(OracleFacets.Codes(expected, i => i.Kind), Text(query.CountByKind()), $"CountByKind of {what}");
        InvestmentTotal total = query.Total();
        (List<string> lines, List<string> leftOut) = OracleTotal.Of(expected);
        Same(lines, total.Lines.Select(OracleTotal.Text), $"Total().Lines of {what}");
        Same(leftOut, total.LeftOut.Select(left => $"{left.Investment.Key} {left.Reason}"), $"Total().LeftOut of {what}");
    }

    private static IEnumerable<string> Text<TValue>(IReadOnlyList<FacetCount<TValue>> facets) => facets.Select(facet => $"{facet.Value} {facet.Count}");

    private static IEnumerable<string> Keys<TEntity>(IReadOnlyList<FacetCount<TEntity>> facets)
        where TEntity : Entity => facets.Select(facet => $"{facet.Value.Key} {facet.Count}");
}
