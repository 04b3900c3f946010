using System.Globalization;

namespace KzSaData.Seeds.Review;

/// <summary>What is weak in a dataset and how sure it is, counted, as Markdown; and which records, sources or actors are meant.</summary>
internal static class Audit
{
    /// <summary>All measures, in the order in which they are told.</summary>
    public static IReadOnlyList<AuditMeasure> Measures { get; } = [.. SupportAudit.Measures, .. RecordAudit.Measures, .. SourceAudit.Measures];

    /// <summary>A table with a line for each measure.</summary>
    public static void WriteCounts(TextWriter output, Dataset data)
    {
        output.WriteLine("| measure | what is counted | found | of | |");
        output.WriteLine("|---|---|--:|--:|--:|");
        foreach (AuditMeasure measure in Measures)
        {
            int found = measure.Found(data).Count();
            int all = measure.All(data).Count();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {measure.Name} | {measure.Meaning} | {found} | {all} | {(all == 0 ? 0 : 100m * found / all):0.0} % |"));
        }
    }

    /// <summary>The ids that one measure finds, a line each.</summary>
    public static void WriteFound(TextWriter output, Dataset data, AuditMeasure measure)
    {
        foreach (string id in measure.Found(data).Order(StringComparer.Ordinal))
        {
            output.WriteLine(id);
        }
    }
}
