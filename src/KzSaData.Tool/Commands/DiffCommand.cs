using System.CommandLine;
using KzSaData.Seeds.Compilation;
using KzSaData.Seeds.Review;

namespace KzSaData.Tool.Commands;

/// <summary><c>diff</c>: what a change of the seeds changes in the dataset, as Markdown for reviewers.</summary>
internal static class DiffCommand
{
    public static Command Create(Printer printer)
    {
        Argument<string> start = new("base") { Description = "What to compare with: a git revision, such as main, or a folder of seeds." };
        Option<string> seeds = SeedsOption.Create();
        Command command = new("diff", "Shows what the seeds change in the dataset, as Markdown.") { start, seeds };
        command.SetAction(parsed => (int)Run(parsed.GetValue(start)!, SeedsOption.Read(parsed, seeds, printer), printer));
        return command;
    }

    private static ExitCode Run(string start, string seeds, Printer printer)
    {
        using BaseSeeds before = BaseSeeds.Find(start, seeds, printer.Folder);
        CompilationResult compiled = SeedCompilation.Run(seeds, null);
        if (compiled.Dataset is null)
        {
            printer.ForPeople(compiled.Errors);
            return ExitCode.Failed;
        }

        using Dataset after = compiled.Dataset;
        using Dataset old = before.Open();
        DifferenceReport.Write(printer.Output, new DatasetDifference(old, after), start);
        return ExitCode.Done;
    }
}
