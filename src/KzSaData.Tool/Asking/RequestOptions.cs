using System.CommandLine;
using KzSaData.Seeds.Files;
using KzSaData.Tool.Output;
using KzSaData.Tool.Wording;

namespace KzSaData.Tool.Asking;

/// <summary>The options that all readers' commands share.</summary>
internal sealed class RequestOptions
{
    private static readonly Dictionary<string, OutputFormat> formats = new(StringComparer.OrdinalIgnoreCase)
    {
        ["table"] = OutputFormat.Table,
        ["json"] = OutputFormat.Json,
        ["csv"] = OutputFormat.Csv,
        ["md"] = OutputFormat.Markdown,
    };

    private readonly Option<string> data = new("--data") { Description = "Another dataset: an image (.kzsa) or a folder of seeds.", HelpName = "path" };
    private readonly Option<string> language = new("--lang") { Description = "The language of the answer: en, kk, ru or ar.", HelpName = "language", CompletionSources = { Completions.Of(static () => LanguageChoice.All) } };
    private readonly Option<string> format = new("--format") { Description = "The form of the answer: table, json, csv or md.", HelpName = "form", CompletionSources = { Completions.Of(static () => formats.Keys) } };

    /// <summary>Adds the options to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="hasForms">Whether its answer comes in several forms.</param>
    public void AddTo(Command command, bool hasForms = true)
    {
        command.Add(data);
        command.Add(language);
        if (hasForms)
        {
            command.Add(format);
        }
    }

    /// <summary>Opens what is asked about.</summary>
    /// <exception cref="UsageException">An option makes no sense.</exception>
    public Request Read(ParseResult parsed, Printer printer)
    {
        string form = parsed.GetValue(format) ?? "table";
        if (!formats.TryGetValue(form, out OutputFormat chosen))
        {
            throw new UsageException($"'{form}' is no form of answer; there are {string.Join(", ", formats.Keys)}.");
        }

        Words words = new(LanguageChoice.Of(parsed.GetValue(language) ?? "en"));
        using Patience patience = new(printer, "reading the dataset");
        return new Request(DataSource.Open(parsed.GetValue(data), printer.Folder), words, chosen, printer);
    }
}
