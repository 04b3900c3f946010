using System.CommandLine;
using KzSaData.Tool.Answers;
using KzSaData.Tool.Asking;
using KzSaData.Tool.Output;

namespace KzSaData.Tool.Commands;

/// <summary><c>cite</c>: citations of the dataset, of records and of sources.</summary>
internal static class CiteCommand
{
    public static Command Create(Printer printer)
    {
        Argument<string[]> ids = new("id") { Description = "Ids of records, or the id of a source; without one, the dataset as a whole.", Arity = ArgumentArity.ZeroOrMore };
        Option<bool> all = new("--all") { Description = "All records and the sources that they rest on." };
        Option<string> style = new("--style") { Description = "The style: text, bibtex, csl-json or ris.", HelpName = "style", CompletionSources = { Completions.Of(static () => CitedText.Styles) } };
        ReaderCommand command = new("cite", "Cites the dataset, records with the sources that they rest on, or a source.",
            "cite", "cite diplomatic-relations-1994 --style bibtex", "cite --all --style ris > kzsadata.ris") { ids, all, style };
        return command.Does(printer, hasForms: false, (parsed, asked) =>
        {
            string text = CitedText.Of(asked.Data, parsed.GetValue(ids) ?? [], parsed.GetValue(all), parsed.GetValue(style) ?? "text");
            printer.Output.Write(text.EndsWith('\n') ? text : $"{text}\n");
            return ExitCode.Done;
        });
    }
}
