// Who funds what, stage by stage: a report as HTML and as Markdown, in four languages, from the public API only.
using System.CommandLine;
using System.CommandLine.Parsing;
using KzSaData;

Option<string> folder = new("--out") { Description = "the folder to write to; it is made where it is missing", Required = true };
Option<string[]> languages = new("--lang") { Description = "a language; all four where left out", DefaultValueFactory = static _ => [.. KzSaDataset.Current.Release.Languages], CustomParser = Known };
RootCommand command = new("Reports who funds what between Kazakhstan and Saudi Arabia.") { folder, languages };
command.SetAction(Write);
ParseResult options = command.Parse(args);
if (options.Errors.Count > 0)
{
    Console.Error.WriteLine($"{string.Join('\n', options.Errors.Select(static error => error.Message))}\nThe options are --out FOLDER and --lang {string.Join('|', KzSaDataset.Current.Release.Languages)}.");
    return 2;
}

return options.Invoke();

int Write(ParseResult chosen)
{
    string target = chosen.GetValue(folder)!;
    try
    {
        Directory.CreateDirectory(target);
        foreach (string language in chosen.GetValue(languages)!.Distinct())
        {
            Report report = new(KzSaDataset.Current, language);
            Replace(Path.Combine(target, $"report.{language}.html"), new HtmlReport(report).Page().ToString());
            Replace(Path.Combine(target, $"report.{language}.md"), new MarkdownReport(report).Page().ToString());
        }

        return 0;
    }
    catch (Exception e) when (e is IOException or UnauthorizedAccessException)
    {
        Console.Error.WriteLine($"The report cannot be written to '{target}': {e.Message}");
        return 1;
    }
}

// As BCP 47 has it: in any case, and with a region.
static string[] Known(ArgumentResult result)
{
    List<string> known = [];
    foreach (string tag in result.Tokens.Select(static token => token.Value.Replace('_', '-')))
    {
        if (KzSaDataset.Current.Release.Languages.FirstOrDefault(language => tag.Equals(language, StringComparison.OrdinalIgnoreCase)
            || (tag.StartsWith($"{language}-", StringComparison.OrdinalIgnoreCase) && tag.Length == language.Length + 3)) is { } language)
        {
            known.Add(language);
        }
        else
        {
            result.AddError($"'{tag}' is no language of the data; there are {string.Join(", ", KzSaDataset.Current.Release.Languages)}.");
        }
    }

    return [.. known];
}

// Whole or not at all: a reader never sees half a page.
static void Replace(string path, string text)
{
    File.WriteAllText($"{path}.tmp", text);
    File.Move($"{path}.tmp", path, overwrite: true);
    Console.WriteLine(path);
}
