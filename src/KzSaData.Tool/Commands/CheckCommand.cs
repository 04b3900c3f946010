using System.CommandLine;
using KzSaData.Seeds.Contributing;
using KzSaData.Seeds.Syntax;
using KzSaData.Tool.Output;

namespace KzSaData.Tool.Commands;

/// <summary><c>check</c>: whether the seeds would compile, in about a second and without a build.</summary>
internal static class CheckCommand
{
    // Where all files of a clone have the line ends of another system, nobody reads them one by one.
    private const int MostForms = 10;

    // Errors elsewhere that a new file is most often the cause of.
    private const int MostElsewhere = 3;

    public static Command Create(Printer printer)
    {
        Argument<string[]> files = FileSelection.CreateArgument();
        Option<string> seeds = SeedsOption.Create();
        ReaderCommand command = new("check", "Says what is wrong with the seeds, with file, line and a way out.", "check", "check seeds/events/some-visit.json") { files, seeds };
        command.SetAction(parsed => (int)Run(FileSelection.Read(parsed, files, seeds, printer), printer));
        return command;
    }

    private static ExitCode Run(FileSelection files, Printer printer)
    {
        SeedCheck all = SeedCheck.Run(files.Seeds);
        SeedCheck check = all.In(files.IsChosen);

        // What is wrong has to be mended first: only then does the form matter.
        check = check.Errors.Count == 0 ? check : check with { Forms = [] };
        SeedError[] others = [.. all.Errors.Except(check.Errors)];
        int elsewhere = others.Length;
        printer.ForPeople(check.Errors.Count == 0 ? [.. others.Take(MostElsewhere)] : check.Errors);
        printer.Warn([.. check.Reports, .. check.Forms.Take(MostForms)]);

        string seen = files.Chosen.Count == 0 ? $"{Counted.Of(all.Count, "seed")}, " : string.Empty;
        printer.Output.WriteLine($"{seen}{(check.Errors.Count == 0 ? "no errors" : $"{Counted.Of(check.Errors.Count, "error")} in {Counted.Of(FileCount(check.Errors), "file")}")}{(check.Reports.Count == 0 ? string.Empty : $", {Counted.Of(check.Reports.Count, "warning")}")}");
        if (elsewhere > 0)
        {
            printer.Output.WriteLine($"{Counted.Of(elsewhere, "error")} in other files{(check.Errors.Count == 0 && elsewhere <= MostElsewhere ? ", told above: what is new in one file can be wrong in another" : string.Empty)}; until they are mended, not every rule is asked: kzsa check");
        }

        if (check.Forms.Count > 0)
        {
            string names = files.Chosen.Count > 0 || check.Forms.Count <= MostForms ? $" {string.Join(' ', check.Forms.Take(MostForms).Select(form => printer.Relative(form.Path)))}" : string.Empty;
            printer.Output.WriteLine($"{Counted.Of(check.Forms.Count, "file")} right, but not in canonical form; to mend: kzsa format{names}");
        }

        return check.Errors.Count + elsewhere > 0 ? ExitCode.Failed : check.Forms.Count > 0 ? ExitCode.NotCanonical : ExitCode.Done;
    }

    private static int FileCount(IEnumerable<SeedError> errors) => errors.Select(static error => error.Path).Distinct(StringComparer.Ordinal).Count();
}
