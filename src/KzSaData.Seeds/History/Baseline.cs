using System.Text;
using System.Text.Json;
using KzSaData.Model;
using KzSaData.Schema;

namespace KzSaData.Seeds.History;

/// <summary>The records of the last release as JSON Lines, a file for each kind, with the version in a file beside them.</summary>
internal static class Baseline
{
    private const string VersionFile = "version.txt";

    private static readonly JsonSerializerOptions OneLine = new(KzSaJson.Options) { WriteIndented = false };

    /// <summary>The files of a dataset: their names and what is in them.</summary>
    public static IEnumerable<(string Name, string Text)> Files(Dataset data)
    {
        yield return (VersionFile, $"{data.Release.Version}\n");
        foreach (Table table in Tables.All.Where(static table => table.HoldsRecords))
        {
            StringBuilder lines = new();
            EntityTable rows = data.Graph.Table(table.Id);
            foreach (Entity record in Enumerable.Range(0, rows.Count).Select(rows.EntityAt).OrderBy(static record => record.Key, StringComparer.Ordinal))
            {
                lines.Append(JsonSerializer.Serialize(record, OneLine.GetTypeInfo(record.GetType()))).Append('\n');
            }

            yield return ($"{table.ObjectType.Name}.jsonl", lines.ToString());
        }
    }

    /// <summary>The version that a baseline is of.</summary>
    public static string Version(string folder) => File.ReadAllText(Path.Combine(folder, VersionFile)).Trim();

    /// <summary>The records of a baseline.</summary>
    public static IEnumerable<(Table Table, JsonElement Record)> Read(string folder)
    {
        foreach (Table table in Tables.All.Where(static table => table.HoldsRecords))
        {
            // A kind that is newer than the release has no file.
            string file = Path.Combine(folder, $"{table.ObjectType.Name}.jsonl");
            foreach (string line in File.Exists(file) ? File.ReadLines(file) : [])
            {
                using JsonDocument document = JsonDocument.Parse(line);
                yield return (table, document.RootElement.Clone());
            }
        }
    }
}
