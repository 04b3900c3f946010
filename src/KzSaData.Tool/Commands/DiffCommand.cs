using System.CommandLine;
using KzSaData.Seeds.Compilation;
using KzSaData.Seeds.Review;
using KzSaData.Tool.Asking;
using KzSaData.Tool.Output;

namespace KzSaData.Tool.Commands;

/// <summary><c>diff</c>: what a change of the seeds changes in the dataset, as Markdown for reviewers.</summary>
internal static class DiffCommand
{
    public static Command Create(Printer printer)
    {
        Argument<string> start = new("base") { Description = "What to compare with: a git revision, such as main, or a folder of seeds." };
        Argument<string?> end = new("other") { Description = "What it is compared with: an image or a folder; without it, the seeds.", Arity = ArgumentArity.ZeroOrOne };
        Option<string> seeds = SeedsOption.Create();
        ReaderCommand command = new("diff", "Shows what the seeds change in the dataset, or how two datasets differ, as Markdown.",
            "diff main", "diff ../old-seeds", "diff old.kzsa new.kzsa") { start, end, seeds };
        command.SetAction(parsed => (int)(parsed.GetValue(end) is { } other
            ? Compare(parsed.GetValue(start)!, other, printer)
            : Run(parsed.GetValue(start)!, SeedsOption.Read(parsed, seeds, printer), printer)));
        return command;
    }

    private static ExitCode Compare(string start, string end, Printer printer)
    {
        using Dataset before = DataSource.Open(start, printer.Folder);
        using Dataset after = DataSource.Open(end, printer.Folder);
        DifferenceReport.Write(printer.Output, new DatasetDifference(before, after), start);
        return ExitCode.Done;
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
