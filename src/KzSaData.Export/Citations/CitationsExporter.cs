using System.Text;
using KzSaData.Export.Jobs;

namespace KzSaData.Export.Citations;

/// <summary>Citations of a whole selection in one file for a reference manager, as the library cites.</summary>
internal static class CitationsExporter
{
    private static readonly UTF8Encoding encoding = new(encoderShouldEmitUTF8Identifier: false);

    public static void WriteBibTeX(ExportJob job) => WriteText(job, CitationStyle.BibTeX, "@", Comments(job));

    public static void WriteRis(ExportJob job)
    {
        CountHeadless(job);
        WriteText(job, CitationStyle.Ris, "TY  -", string.Empty);
    }

    public static void WriteCslJson(ExportJob job)
    {
        CountHeadless(job);
        using FileStream stream = job.CreateTarget();
        job.Wrote(job.Path, CslJsonArray.Join(Citations(job, CitationStyle.CslJson), stream));
    }

    private static void WriteText(ExportJob job, CitationStyle style, string startOfEntry, string head)
    {
        using FileStream stream = job.CreateTarget();
        using StreamWriter text = new(stream, encoding) { NewLine = "\n" };
        text.Write(head);
        long entries = 0;
        foreach (string line in Citations(job, style).SelectMany(static citation => citation.TrimEnd('\n').Split('\n').Append(string.Empty)))
        {
            text.WriteLine(line);
            entries += line.StartsWith(startOfEntry, StringComparison.Ordinal) ? 1 : 0;
        }

        job.Wrote(job.Path, entries);
    }

    private static IEnumerable<string> Citations(ExportJob job, CitationStyle style)
    {
        Dataset data = job.Selection.Data;
        return job.UntilCancelled(job.Options.Cited == CitedEntities.Sources
            ? data.Sources.Where(job.Selection.Has).Select(source => data.Cite(source, style))
            : [data.Cite(job.Selection.Records, style)]);
    }

    // What stands outside of entries is a comment.
    private static string Comments(ExportJob job) => string.Concat(job.Provenance.Pairs.Select(static pair => $"% {pair.Key}: {pair.Value.Replace('@', ' ')}\n")) + "\n";

    private static void CountHeadless(ExportJob job) =>
        job.Losses.Add("head", $"The format has no place for what wrote the file ({Provenance.Generator}); nor for its licence; entries of records say version and content hash of the dataset, those of sources do not.");
}
