using System.CommandLine;
using KzSaData.Seeds.Files;
using KzSaData.Seeds.Handbook;
using KzSaData.Seeds.Syntax;
using KzSaData.Tool.Output;

namespace KzSaData.Tool.Commands;

/// <summary><c>guide</c>: writes the fields and codes of today into the contributors' guide, <c>seeds/README.md</c>.</summary>
internal static class GuideCommand
{
    public static Command Create(Printer printer)
    {
        Option<string> seeds = SeedsOption.Create();
        Command command = new("guide", "Writes the table of fields and the codes into seeds/README.md.") { seeds };
        command.SetAction(parsed => (int)Run(SeedsOption.Read(parsed, seeds, printer), printer));
        return command;
    }

    private static ExitCode Run(string seeds, Printer printer)
    {
        string path = Path.Combine(seeds, "README.md");
        string text = File.ReadAllText(path);
        string current = GuideText.Update(text, SeedLanguages.In(seeds) ?? SeedLanguages.English) ?? throw new UsageException($"'{path}' lacks the marks between which the fields and codes stand.");
        if (current != text)
        {
            File.WriteAllText(path, current);
        }

        printer.Output.WriteLine(current == text ? $"{printer.Relative(path)} is up to date" : $"{printer.Relative(path)} was written anew");
        return ExitCode.Done;
    }
}
