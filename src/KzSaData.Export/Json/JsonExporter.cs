using System.Text.Json;
using KzSaData.Export.Jobs;

namespace KzSaData.Export.Json;

/// <summary>One JSON document: the release, then all entities of each type, under the names of the folders of seeds.</summary>
/// <remarks>Each member is what a file or folder of seeds holds, so that <c>Dataset.FromSeeds</c> makes the same dataset of it again.</remarks>
internal static class JsonExporter
{
    // Written to the file before it grows large in memory.
    private const int FlushAt = 1 << 16;

    public static void Write(ExportJob job)
    {
        using FileStream stream = job.CreateTarget();
        using Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = KzSaJson.Options.Encoder });
        Selection selection = job.Selection;
        json.WriteStartObject();
        json.WriteString("generator", Provenance.Generator);
        json.WriteString("extent", job.Provenance.Extent);
        json.WriteString("citation", job.Provenance.Citation);
        WriteMember(json, "release", selection.Data.Release);
        WriteMember(json, "directions", selection.Data.Directions);
        WriteMember(json, "coverage", selection.Data.Coverage);
        WriteMember(json, "corrections", selection.Data.Changes.OfType<Correction>());
        WriteMember(json, "retired", selection.Data.Changes.OfType<RetiredId>());
        long entities = 0;
        foreach (EntityType type in Dataset.Types)
        {
            json.WriteStartArray(type.Plural);
            foreach (Entity entity in job.UntilCancelled(selection.Of(type)))
            {
                EntityJson.Write(json, entity);
                entities++;
                if (json.BytesPending > FlushAt)
                {
                    json.Flush();
                }
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.Flush();
        stream.Write("\n"u8);
        job.Wrote(job.Path, entities);
    }

    private static void WriteMember<T>(Utf8JsonWriter json, string name, T value)
    {
        json.WritePropertyName(name);
        JsonSerializer.Serialize(json, value, KzSaJson.TypeInfo<T>());
    }
}
