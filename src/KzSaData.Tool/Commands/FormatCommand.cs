using System.CommandLine;
using System.Globalization;
using KzSaData.Seeds.Files;
using KzSaData.Seeds.Syntax;
using KzSaData.Storage;
using KzSaData.Tool.Output;

namespace KzSaData.Tool.Commands;

/// <summary><c>format</c>: brings seeds into the one form that makes a change of data a readable difference.</summary>
internal static class FormatCommand
{
    public static Command Create(Printer printer)
    {
        Argument<string[]> files = FileSelection.CreateArgument();
        Option<string> seeds = SeedsOption.Create();
        Option<bool> check = new("--check") { Description = "Change nothing; say which seeds are not in canonical form." };
        ReaderCommand command = new("format", "Brings seeds into canonical form: order of members, indentation, line ends.", "format", "format seeds/events/some-visit.json") { files, seeds, check };
        command.SetAction(parsed => (int)Run(FileSelection.Read(parsed, files, seeds, printer), parsed.GetValue(check), printer));
        return command;
    }

    private static ExitCode Run(FileSelection files, bool onlyCheck, Printer printer)
    {
        List<SeedError> errors = [];
        List<SeedError> different = [];
        int count = 0;
        foreach (SeedForm file in SeedForm.In(files.Seeds, files.IsChosen))
        {
            count++;
            errors.AddRange(file.Errors);
            if (file.Difference is not { } difference)
            {
                continue;
            }

            different.Add(difference);
            if (!onlyCheck)
            {
                WholeFile.Write(file.Path, file.Canonical!);
            }
        }

        printer.ForPeople(errors);
        printer.Warn(onlyCheck ? different : []);
        string done = onlyCheck ? "not in canonical form" : "formatted";
        printer.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Counted.Of(count, "file")}, {different.Count} {done}"));
        return errors.Count > 0 ? ExitCode.Failed : onlyCheck && different.Count > 0 ? ExitCode.NotCanonical : ExitCode.Done;
    }
}
