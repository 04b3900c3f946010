using System.CommandLine;
using System.Globalization;
using KzSaData.Seeds.Files;
using KzSaData.Seeds.KnownIds;
using KzSaData.Tool.Output;

namespace KzSaData.Tool.Commands;

/// <summary><c>check</c>: whether the seeds would compile, in about a second and without a build.</summary>
internal static class CheckCommand
{
    public static Command Create(Printer printer)
    {
        Option<string> seeds = SeedsOption.Create();
        Command command = new("check", "Says what is wrong with the seeds, with file, line and a way out.") { seeds };
        command.SetAction(parsed => (int)Run(SeedsOption.Read(parsed, seeds, printer), printer));
        return command;
    }

    private static ExitCode Run(string seeds, Printer printer)
    {
        CheckedSeeds read = CheckedSeeds.Read(seeds);
        read.Dataset?.Dispose();

        // What is wrong has to be mended first: only then is there a canonical form to compare with.
        IReadOnlyList<SeedError> errors = read.Errors.Count > 0 ? read.Errors : [.. SeedForm.In(seeds).Select(file => file.Difference).OfType<SeedError>()];
        if (errors.Count == 0)
        {
            printer.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{read.Count} seeds, no errors"));
            return ExitCode.Done;
        }

        printer.ForPeople(errors);
        int wrong = errors.Select(error => error.Path).Distinct(StringComparer.Ordinal).Count();
        printer.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{read.Count} seeds, {errors.Count} errors in {wrong} of them"));
        return ExitCode.Failed;
    }
}
