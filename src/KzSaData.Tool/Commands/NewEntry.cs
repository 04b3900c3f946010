using KzSaData.Schema;
using KzSaData.Seeds.Compilation;
using KzSaData.Seeds.Contributing;
using KzSaData.Seeds.Files;
using KzSaData.Seeds.Syntax;
using KzSaData.Tool.Output;

namespace KzSaData.Tool.Commands;

/// <summary>Begins entries of the ledgers, at the end of their files.</summary>
internal static class NewEntry
{
    /// <summary>Begins entries for what was changed in a record.</summary>
    public static ExitCode Correct(string record, string? field, string seeds, DateOnly today, Printer printer)
    {
        CompilationResult compiled = SeedCompilation.Run(seeds, null);
        if (compiled.Dataset is null)
        {
            printer.ForPeople(compiled.Errors);
            throw new UsageException("The value of today is not known while the seeds are wrong. Mend them first, and the entries that are not filled in yet: kzsa check");
        }

        using Dataset data = compiled.Dataset;
        return Add(TableId.Correction, new LedgerDraft(seeds, today).Correct(data, record, field), seeds, printer);
    }

    /// <summary>Begins the entry of a record that is to be no more.</summary>
    public static ExitCode Retire(string id, string? successor, string seeds, DateOnly today, Printer printer)
    {
        string path = Path.Combine(seeds, Tables.Of(TableId.Retired).Path);
        if (File.Exists(path) && File.ReadAllText(path).Contains($"\"id\": {JsonLine.Of(id)}", StringComparison.Ordinal))
        {
            throw new UsageException($"'{id}' stands in {printer.Relative(path)} already.");
        }

        ExitCode done = Add(TableId.Retired, [new LedgerDraft(seeds, today).Retire(id, successor)], seeds, printer);
        string? file = Tables.All.Where(static table => table.HoldsRecords).Select(table => Path.Combine(seeds, table.Path, $"{id}.json")).FirstOrDefault(File.Exists);
        if (file is not null)
        {
            printer.Output.WriteLine($"Move what is worth keeping to its successor, and delete {printer.Relative(file)}.");
        }

        return done;
    }

    private static ExitCode Add(TableId ledger, IReadOnlyList<string> entries, string seeds, Printer printer)
    {
        string path = LedgerFile.Add(Tables.Of(ledger), seeds, entries);
        printer.Output.WriteLine($"{printer.Relative(path)}: {(entries.Count == 1 ? "1 entry" : $"{entries.Count} entries")} added at its end");
        printer.Output.WriteLine("Now fill in what it says is missing. Then: kzsa check");
        return ExitCode.Done;
    }
}
