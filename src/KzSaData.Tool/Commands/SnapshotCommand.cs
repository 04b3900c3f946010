using System.CommandLine;
using System.Globalization;
using KzSaData.Seeds.Files;
using KzSaData.Seeds.KnownIds;
using KzSaData.Seeds.Review;

namespace KzSaData.Tool.Commands;

/// <summary><c>snapshot</c>: accepts the records as they are, so that the tests show the next change.</summary>
internal static class SnapshotCommand
{
    /// <summary>Where the snapshots lie, from the root of the repository.</summary>
    public const string Folder = "tests/KzSaData.Data.Tests/snapshots";

    public static Command Create(Printer printer)
    {
        Option<string> seeds = SeedsOption.Create();
        Command command = new("snapshot", $"Accepts the records as they are: writes {Folder} anew.") { seeds };
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
        string folder = Path.GetFullPath(Path.Combine(seeds, "..", Folder));
        int written = TextFiles.Write(folder, SnapshotText.Files(dataset));
        printer.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{written} files of {printer.Relative(folder)} changed; commit them with the seeds"));
        return ExitCode.Done;
    }
}
