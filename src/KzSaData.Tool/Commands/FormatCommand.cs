using System.CommandLine;
using System.Globalization;
using KzSaData.Seeds.Files;
using KzSaData.Tool.Output;

namespace KzSaData.Tool.Commands;

/// <summary><c>format</c>: brings seeds into the one form that makes a change of data a readable difference.</summary>
internal static class FormatCommand
{
    public static Command Create(Printer printer)
    {
        Option<string> seeds = SeedsOption.Create();
        Option<bool> check = new("--check") { Description = "Change nothing; say which seeds are not in canonical form." };
        Command command = new("format", "Brings the seeds into canonical form: order of members, indentation, line ends.") { seeds, check };
        command.SetAction(parsed => (int)Run(SeedsOption.Read(parsed, seeds, printer), parsed.GetValue(check), printer));
        return command;
    }

    private static ExitCode Run(string seeds, bool onlyCheck, Printer printer)
    {
        List<SeedError> errors = [];
        int count = 0;
        int changed = 0;
        foreach (SeedForm file in SeedForm.In(seeds))
        {
            count++;
            errors.AddRange(file.Errors);
            if (file.Difference is not { } difference)
            {
                continue;
            }

            changed++;
            if (onlyCheck)
            {
                errors.Add(difference);
            }
            else
            {
                WholeFile.Write(file.Path, file.Canonical!);
            }
        }

        printer.ForPeople(errors);
        string done = onlyCheck ? "not in canonical form" : "formatted";
        printer.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} files, {changed} {done}"));
        return errors.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }
}
