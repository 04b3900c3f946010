using System.Text;
using System.Text.Json;
using KzSaData.Model;
using KzSaData.Schema;

namespace KzSaData.Seeds.History;

/// <summary>The records of the last release as JSON Lines, a file for each kind, with the version in a file beside them.</summary>
internal static class Baseline
{
    /// <summary>Where it lies, from the root of the repository.</summary>
    public const string Folder = "tests/baseline";

    private const string VersionFile = "version.txt";
    private const string RetiredFile = "retired.txt";

    /// <summary>What the second line of the version's file says once the records are published.</summary>
    private const string PublishedMark = "published";

    private static readonly JsonSerializerOptions OneLine = new(KzSaJson.Options) { WriteIndented = false };

    /// <summary>The files of a dataset: their names and what is in them.</summary>
    /// <param name="data">The dataset.</param>
    /// <param name="isPublished">Whether it is published: from then on nothing in it vanishes or changes in silence.</param>
    public static IEnumerable<(string Name, string Text)> Files(Dataset data, bool isPublished)
    {
        yield return (VersionFile, isPublished ? $"{data.Release.Version}\n{PublishedMark}\n" : $"{data.Release.Version}\n");
        yield return (RetiredFile, string.Concat(data.Changes.OfType<RetiredId>().Select(static retired => $"{retired.Key}\n").Order(StringComparer.Ordinal)));
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

    /// <summary>The folder of the baseline beside a folder of seeds, which may be missing.</summary>
    public static string FolderBeside(string seeds) => Path.GetFullPath(Path.Combine("..", Folder), seeds);

    /// <summary>The version that a baseline is of.</summary>
    public static string Version(string folder) => File.ReadLines(Path.Combine(folder, VersionFile)).First();

    /// <summary>Whether there is a baseline in a folder.</summary>
    public static bool Exists(string folder) => File.Exists(Path.Combine(folder, VersionFile));

    /// <summary>Whether a baseline is of a release that people have, and not of what is only prepared.</summary>
    public static bool IsPublished(string folder) => Exists(folder) && File.ReadLines(Path.Combine(folder, VersionFile)).Skip(1).FirstOrDefault() == PublishedMark;

    /// <summary>The ids that were retired when the baseline was made: of records of earlier releases.</summary>
    public static IEnumerable<string> RetiredIds(string folder)
    {
        string file = Path.Combine(folder, RetiredFile);
        return File.Exists(file) ? File.ReadLines(file) : [];
    }

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
