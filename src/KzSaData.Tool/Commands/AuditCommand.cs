using System.CommandLine;
using KzSaData.Seeds.Compilation;
using KzSaData.Seeds.Review;
using KzSaData.Tool.Output;

namespace KzSaData.Tool.Commands;

/// <summary><c>audit</c>: what is weak in the seeds, counted; with the name of a measure, which they are.</summary>
internal static class AuditCommand
{
    public static Command Create(Printer printer)
    {
        Argument<string?> name = new("measure") { Description = "The name of a measure, to have the ids that it finds.", Arity = ArgumentArity.ZeroOrOne };
        name.AcceptOnlyFromAmong([.. Audit.Measures.Select(static measure => measure.Name)]);
        Option<string> seeds = SeedsOption.Create();
        Command command = new("audit", "Counts how sure the records are, and what is weak in them, as Markdown.") { name, seeds };
        command.SetAction(parsed => (int)Run(Audit.Measures.FirstOrDefault(measure => measure.Name == parsed.GetValue(name)), SeedsOption.Read(parsed, seeds, printer), printer));
        return command;
    }

    private static ExitCode Run(AuditMeasure? measure, string seeds, Printer printer)
    {
        CompilationResult compiled = SeedCompilation.Run(seeds, null);
        if (compiled.Dataset is null)
        {
            printer.ForPeople(compiled.Errors);
            return ExitCode.Failed;
        }

        using Dataset data = compiled.Dataset;
        if (measure is null)
        {
            Audit.WriteCounts(printer.Output, data);
        }
        else
        {
            Audit.WriteFound(printer.Output, data, measure);
        }

        return ExitCode.Done;
    }
}
