using System.CommandLine;
using System.Globalization;
using KzSaData.Seeds.Files;
using KzSaData.Tool.Asking;
using KzSaData.Tool.Output;
using KzSaData.Tool.Wording;

namespace KzSaData.Tool.Commands;

/// <summary><c>export</c>: the dataset, or a selection, as files for other programs.</summary>
internal static class ExportCommand
{
    public static Command Create(Printer printer)
    {
        RecordFilters filters = new();
        string formats = string.Join(", ", ExportFormat.All.Where(static known => known.IsAvailable));
        Argument<string> format = new("format") { Description = $"One of: {formats}.", CompletionSources = { Completions.Of(static () => ExportFormat.All.Where(static known => known.IsAvailable).Select(static known => known.Name)) } };
        Option<string> output = new("--out") { Description = "The file or folder to write; without it, one named after the version, here.", HelpName = "path" };
        Option<bool> overwrite = new("--overwrite") { Description = "Replace what an earlier export left there." };
        Option<bool> spreadsheets = new("--for-spreadsheets") { Description = "Of csv: with a byte-order mark, and with cells defused that a spreadsheet would run." };
        Option<bool> partitioned = new("--partitioned") { Description = "Of parquet: the records in folders by kind and year." };
        ReaderCommand command = new("export", "Writes the dataset, or a selection of it, for R, Python, Excel, databases and reference managers.",
            "export csv --out tables", "export sqlite --out kzsadata.sqlite", "export xlsx --kind investment --out money.xlsx") { format, output, overwrite, spreadsheets, partitioned };
        filters.AddTo(command);
        return command.Does(printer, hasForms: false, (parsed, asked) =>
        {
            string name = parsed.GetValue(format)!;
            ExportFormat chosen = ExportFormat.Find(name) ?? throw UnknownCode.Of(name, "format", ExportFormat.All.Select(static known => known.Name));
            if (!chosen.IsAvailable)
            {
                throw new UsageException($"this build cannot write {chosen}; the dotnet tool can (dotnet tool install KzSaData.Tool). It writes {string.Join(", ", ExportFormat.All.Where(static known => known.IsAvailable))}.");
            }

            ExportOptions options = new() { Overwrite = parsed.GetValue(overwrite), ForSpreadsheets = parsed.GetValue(spreadsheets), Partitioned = parsed.GetValue(partitioned) };
            CheckUse(options, chosen);
            string target = Target(parsed.GetValue(output), chosen, asked);
            if (Path.Exists(target) && !options.Overwrite)
            {
                throw new UsageException($"'{target}' is there already. Name another place with --out, or replace an earlier export with --overwrite.");
            }

            using Interruption interruption = new();
            using Patience patience = new(printer, $"writing {chosen}");
            Print(filters.AreGiven(parsed)
                ? DatasetExport.Write(asked.Data, filters.Apply(parsed, asked.Data, asked.Data.Records), chosen, target, options, interruption.Token)
                : DatasetExport.Write(asked.Data, chosen, target, options, interruption.Token), printer);
            return ExitCode.Done;
        });
    }

    // An option without effect would pass for one that worked.
    private static void CheckUse(ExportOptions options, ExportFormat format)
    {
        if (options.ForSpreadsheets && format != ExportFormat.Csv)
        {
            throw new UsageException($"--for-spreadsheets is for csv alone; leave it out for {format}.");
        }

        if (options.Partitioned && format != ExportFormat.Parquet)
        {
            throw new UsageException($"--partitioned is for parquet alone; leave it out for {format}.");
        }
    }

    private static string Target(string? output, ExportFormat format, Request asked) => output is { Length: 0 }
        ? throw new UsageException("--out is empty; name a file or folder.")
        : output == "-" ? throw new UsageException("--out takes a file or folder; an export is not written to standard output. For a pipe: kzsa list --format json or csv")
        : Path.GetFullPath(output ?? $"kzsadata-{asked.Data.Release.Version}{(format.IsFolder ? $"-{format}" : format.Extension)}", asked.Printer.Folder);

    private static void Print(ExportReport report, Printer printer)
    {
        printer.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{printer.Relative(report.Target)}: {report.Files.Count} files, {report.Rows} rows"));
        foreach (NotCarried lost in report.NotCarried)
        {
            printer.Output.WriteLine($"not carried: {lost}");
        }
    }
}
