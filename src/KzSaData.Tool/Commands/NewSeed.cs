using System.Globalization;
using System.Text;
using KzSaData.Schema;
using KzSaData.Seeds.Checks;
using KzSaData.Seeds.Contributing;
using KzSaData.Seeds.Files;
using KzSaData.Seeds.Reading;
using KzSaData.Seeds.Syntax;
using KzSaData.Seeds.Writing;
using KzSaData.Storage;
using KzSaData.Tool.Output;

namespace KzSaData.Tool.Commands;

/// <summary>Begins the file of a seed, where nothing stands in the way.</summary>
internal static class NewSeed
{
    /// <summary>Begins a seed of which nothing is known but its id, and of a source the day.</summary>
    public static ExitCode Write(Table table, string id, DateOnly? accessed, string seeds, Printer printer) =>
        Write(table, id, accessed is { } day ? new Dictionary<string, string>(StringComparer.Ordinal) { ["accessed"] = JsonLine.Of(day.ToString("O", CultureInfo.InvariantCulture)) } : new Dictionary<string, string>(StringComparer.Ordinal), [], seeds, printer);

    /// <summary>Begins a source of which its address tells something.</summary>
    public static ExitCode Write(Table table, SourceDraft draft, string? id, string seeds, Printer printer) =>
        Write(table, id ?? draft.Id, new Dictionary<string, string>(draft.Known, StringComparer.Ordinal), draft.Remarks, seeds, printer);

    private static ExitCode Write(Table table, string id, Dictionary<string, string> known, IReadOnlyList<string> remarks, string seeds, Printer printer)
    {
        CheckId(id);
        CheckFree(table, id, seeds, printer);
        known["id"] = JsonLine.Of(id);
        string path = PathOf(seeds, table, id);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        WholeFile.Write(path, Encoding.UTF8.GetBytes(SeedSkeleton.Write(table, SeedLanguages.In(seeds) ?? SeedLanguages.English, known)));

        printer.Output.WriteLine(printer.Relative(path));
        foreach (string remark in remarks)
        {
            printer.Output.WriteLine($"  {remark}");
        }

        printer.Output.WriteLine("Now fill it in: each value says what belongs there. Take out what no source says.");
        printer.Output.WriteLine("What may be recorded, and how: seeds/README.md");
        printer.Output.WriteLine($"Then: kzsa check {printer.Relative(path)}");
        return ExitCode.Done;
    }

    private static void CheckId(string id)
    {
        if (!RecordId<Event>.TryParse(id, out _) || id.Length > ValueReader.LongestId)
        {
            string shown = id.Length <= ValueReader.LongestId ? id : $"{id[..ValueReader.LongestId]}…";
            throw new UsageException($"'{shown}' is no id: an id has lower-case Latin letters and digits, with single hyphens between them, at most {ValueReader.LongestId} characters, such as 'joint-commission-session-6'.");
        }

        if (DeviceNames.Contain(id))
        {
            throw new UsageException($"'{id}' is the name of a device on Windows, where its file could not be checked out. Say more in the id.");
        }
    }

    private static void CheckFree(Table table, string id, string seeds, Printer printer)
    {
        // Ids of records are unique over all kinds of record, and sources and publishers have none in common; those of actors and places, each in their own.
        string? taken = Tables.All.Where(other => other.File == TableFile.Folder && ShareIds(table, other)).Select(other => PathOf(seeds, other, id)).FirstOrDefault(File.Exists);
        if (taken is not null)
        {
            throw new UsageException($"'{id}' is taken by {printer.Relative(taken)}. Correct that file, or choose another id.");
        }

        if (table.HoldsRecords && Retired(seeds).FirstOrDefault(row => row.Text(RetiredFields.Id) == id) is { } retired)
        {
            throw new UsageException($"The id '{id}' was retired and is never used again. Choose another one{(retired.Text(RetiredFields.Successor) is { } successor ? $", or correct its successor '{successor}'" : string.Empty)}.");
        }
    }

    private static bool ShareIds(Table one, Table other) =>
        one == other || (one.HoldsRecords && other.HoldsRecords) || (one.Id is TableId.Source or TableId.Publisher && other.Id is TableId.Source or TableId.Publisher);

    private static IEnumerable<ObjectNode> Retired(string seeds)
    {
        Table table = Tables.Of(TableId.Retired);
        string path = Path.Combine(seeds, table.Path);
        return File.Exists(path) ? SeedReader.Read(table, path, SeedBytes.Read(table, path), SeedLanguages.In(seeds) ?? SeedLanguages.English).Seeds.Select(static seed => seed.Value) : [];
    }

    private static string PathOf(string seeds, Table table, string id) => Path.Combine(seeds, table.Path, $"{id}.json");
}
