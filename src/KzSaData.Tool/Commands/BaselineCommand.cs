using System.CommandLine;
using KzSaData.Seeds.History;
using KzSaData.Tool.Output;

namespace KzSaData.Tool.Commands;

/// <summary><c>baseline</c>: makes the records of today those of the last release. For whoever releases, and nobody else.</summary>
internal static class BaselineCommand
{
    /// <summary>Where the baseline lies, from the root of the repository.</summary>
    public const string Folder = "tests/baseline";

    public static Command Create(Printer printer)
    {
        Option<string> seeds = SeedsOption.Create();
        Command command = new("baseline", $"Part of a release: writes {Folder} anew, with which later changes are compared.") { seeds };
        command.SetAction(parsed => (int)DerivedFiles.Write(SeedsOption.Read(parsed, seeds, printer), Folder, Baseline.Files, static data => $": the records of {data.Release.Version}", printer));
        return command;
    }
}
