using System.CommandLine;
using System.Globalization;

namespace KzSaData.Compiler.Commands;

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
        if (read.Errors.Count == 0)
        {
            printer.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{read.Count} seeds, no errors"));
            return ExitCode.Done;
        }

        printer.ForPeople(read.Errors);
        int wrong = read.Errors.Select(error => error.Path).Distinct().Count();
        printer.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{read.Count} seeds, {read.Errors.Count} errors in {wrong} of them"));
        return ExitCode.Failed;
    }
}
