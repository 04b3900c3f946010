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
        Argument<string> start = new("base") { Description = "What to compare with: a git revision, such as main, a folder of seeds, or an image (.kzsa)." };
        Argument<string?> end = new("other") { Description = "What it is compared with: an image or a folder; without it, the seeds.", Arity = ArgumentArity.ZeroOrOne };
        Option<string> seeds = SeedsOption.Create();
        ReaderCommand command = new("diff", "Shows what the seeds change in the dataset, or how two datasets differ, as Markdown.",
            "diff main", "diff ../old-seeds", "diff old.kzsa new.kzsa") { start, end, seeds };
        command.Validators.Add(result =>
        {
            if (result.GetResult(seeds) is not null && result.GetResult(end) is { Tokens.Count: > 0 })
            {
                result.AddError("--seeds names what is compared where no second dataset is; give one of the two.");
            }
        });
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
        CompilationResult compiled = SeedCompilation.Run(seeds, null);
        if (compiled.Dataset is null)
        {
            printer.ForPeople(compiled.Errors);
            return ExitCode.Failed;
        }

        using Dataset after = compiled.Dataset;
        using Dataset old = Base(start, seeds, printer);
        DifferenceReport.Write(printer.Output, new DatasetDifference(old, after), start);
        return ExitCode.Done;
    }

    // An image is a file; what is no file is a folder or a revision.
    private static Dataset Base(string start, string seeds, Printer printer)
    {
        string file = Path.GetFullPath(start, printer.Folder);
        if (File.Exists(file))
        {
            return DataSource.Open(start, printer.Folder);
        }

        using BaseSeeds before = BaseSeeds.Find(start, seeds, printer.Folder);
        return before.Open();
    }
}
