using System.Text.Json;
using KzSaData.Export.Jobs;
using KzSaData.Export.Json;

namespace KzSaData.Export.JsonLines;

/// <summary>A line of JSON for each entity, with its type under <c>$kind</c>; the first line is the release.</summary>
internal static class JsonLinesExporter
{
    public static void Write(ExportJob job)
    {
        using FileStream stream = job.CreateTarget();
        using Utf8JsonWriter json = new(stream, new JsonWriterOptions { Encoder = KzSaJson.Options.Encoder });
        EntityJson.WriteWithKind(json, job.Selection.Data.Release);
        EndLine(json, stream);
        long lines = 1;
        foreach (Entity entity in job.UntilCancelled(Dataset.Types.SelectMany(job.Selection.Of)))
        {
            EntityJson.WriteWithKind(json, entity);
            EndLine(json, stream);
            lines++;
        }

        job.Wrote(job.Path, lines);
        CountLeftOut(job);
    }

    private static void EndLine(Utf8JsonWriter json, FileStream stream)
    {
        json.Flush();
        stream.Write("\n"u8);
        json.Reset(stream);
    }

    private static void CountLeftOut(ExportJob job)
    {
        Dataset data = job.Selection.Data;
        if (data.Directions.Count + data.Coverage.Count + data.Changes.Count is var statements and > 0)
        {
            job.Losses.Add("dataset-statements", "Directions, statements of coverage, corrections and retired ids have no line: they are no entities. The format json has them.", statements);
        }

        job.Losses.Add("generator", $"The lines do not say what wrote them ({Provenance.Generator}).");
    }
}
