using System.CommandLine;
using System.Globalization;
using KzSaData.Seeds.Files;
using KzSaData.Seeds.History;
using KzSaData.Seeds.KnownIds;

namespace KzSaData.Tool.Commands;

/// <summary><c>baseline</c>: makes the records of today those of the last release. For whoever releases, and nobody else.</summary>
internal static class BaselineCommand
{
    public static Command Create(Printer printer)
    {
        Option<string> seeds = SeedsOption.Create();
        Command command = new("baseline", $"Part of a release: writes {Baseline.Folder} anew, with which later changes are compared.") { seeds };
        command.SetAction(parsed => (int)Run(SeedsOption.Read(parsed, seeds, printer), printer));
        return command;
    }

    private static ExitCode Run(string seeds, Printer printer)
    {
        CheckedSeeds read = CheckedSeeds.Read(seeds);
        if (read.Dataset is null)
        {
            printer.ForPeople(read.Errors);
            return ExitCode.Failed;
        }

        using Dataset dataset = read.Dataset;
        string folder = Path.GetFullPath(Path.Combine(seeds, "..", Baseline.Folder));
        int written = TextFiles.Write(folder, Baseline.Files(dataset));
        printer.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{written} files of {printer.Relative(folder)} changed: the records of {dataset.Release.Version}"));
        return ExitCode.Done;
    }
}
