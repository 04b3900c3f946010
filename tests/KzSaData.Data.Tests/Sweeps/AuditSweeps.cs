using KzSaData.Seeds.Review;

namespace KzSaData.Data.Tests.Sweeps;

/// <summary>What <c>kzsa audit</c> counts and what is to be nowhere, but for what was looked at and accepted.</summary>
internal static class AuditSweeps
{
    /// <summary>Statements set against titles, levels that nobody holds, offices without a body, and the like.</summary>
    public static IReadOnlyList<string> Measures { get; } =
    [
        "unverified", "title-contradicted", "one-side", "level-not-of-participants", "office-missing", "office-without-body", "bodies-without-parent",
        "uncited-sources", "place-and-extent", "binding-unsupported", "reporter-unsupported",
    ];

    public static Sweep Of(string name)
    {
        AuditMeasure measure = Audit.Measures.Single(measure => measure.Name == name);
        return data => measure.Found(data).Distinct(StringComparer.Ordinal).Select(id => new SweepFinding(id, measure.Meaning));
    }
}
