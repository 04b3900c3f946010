using System.CommandLine;
using KzSaData.Seeds.Review;
using KzSaData.Tool.Output;

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
        command.SetAction(parsed => (int)DerivedFiles.Write(SeedsOption.Read(parsed, seeds, printer), Folder, SnapshotText.Files, static _ => "; commit them with the seeds", printer));
        return command;
    }
}
