using System.CommandLine;
using KzSaData.Seeds.Files;
using KzSaData.Seeds.History;
using KzSaData.Tool.Output;

namespace KzSaData.Tool.Commands;

/// <summary><c>baseline</c>: makes the records of today those of the last release. For whoever releases, and nobody else.</summary>
internal static class BaselineCommand
{
    public static Command Create(Printer printer)
    {
        Option<string> seeds = SeedsOption.Create();
        Option<bool> published = new("--published") { Description = "The records are published with it: from now on 'check' refuses what vanishes or changes without an entry." };
        Command command = new("baseline", $"Part of a release: writes {Baseline.Folder} anew, with which later changes of the seeds are compared.") { published, seeds };
        command.SetAction(parsed => (int)Run(SeedsOption.Read(parsed, seeds, printer), parsed.GetValue(published), printer));
        return command;
    }

    private static ExitCode Run(string seeds, bool isPublished, Printer printer) =>
        !isPublished && Baseline.IsPublished(Baseline.FolderBeside(seeds))
            ? throw new UsageException($"{Baseline.Folder} is of a release that people have; only the next release writes it anew, with --published. A change of today has its entry: kzsa new correction, kzsa new retirement.")
            : DerivedFiles.Write(seeds, Baseline.Folder, data => Baseline.Files(data, isPublished), data => $": the records of {data.Release.Version}{(isPublished ? ", published" : string.Empty)}", printer);
}
