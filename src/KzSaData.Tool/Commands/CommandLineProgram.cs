using System.CommandLine;
using KzSaData.Seeds.Files;
using KzSaData.Tool.Asking;
using KzSaData.Tool.Output;

namespace KzSaData.Tool.Commands;

/// <summary>The commands of the program, and what becomes of what goes wrong in them.</summary>
internal static class CommandLineProgram
{
    private const int LongestMessage = 1000;

    // Each with its name, so that an answer need not wait until all the others have been made too.
    private static readonly (string Name, Func<Printer, Command> Create)[] Commands =
    [
        ("list", ListCommand.Create),
        ("show", ShowCommand.Create),
        ("timeline", TimelineCommand.Create),
        ("total", TotalCommand.Create),
        ("cite", CiteCommand.Create),
        ("stats", StatsCommand.Create),
        ("search", SearchCommand.Create),
        ("export", ExportCommand.Create),
        ("validate", ValidateCommand.Create),
        ("build", BuildCommand.Create),
        ("mcp", McpCommand.Create),
        ("check", CheckCommand.Create),
        ("format", FormatCommand.Create),
        ("new", NewCommand.Create),
        ("schema", SchemaCommand.Create),
        ("diff", DiffCommand.Create),
        ("audit", AuditCommand.Create),
        ("snapshot", SnapshotCommand.Create),
        ("baseline", BaselineCommand.Create),
        ("guide", GuideCommand.Create),
    ];

    /// <summary>Carries out a command line.</summary>
    public static ExitCode Run(string[] args, Printer printer)
    {
        RootCommand root = new("What has passed between Kazakhstan and Saudi Arabia: asks the dataset, exports it, and tends its seeds.");
        foreach ((_, Func<Printer, Command> create) in Named(args))
        {
            root.Add(create(printer));
        }

        ExampleHelp.AddTo(root, printer);

        // A response file is of no use here, and '@' may begin an argument that was meant as it stands.
        ParseResult parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (UsageProblem.Of(parsed) is { } problem)
        {
            return Fail(printer, problem, ExitCode.BadUsage);
        }

        try
        {
            return (ExitCode)parsed.Invoke(new InvocationConfiguration
            {
                Output = printer.Output,
                Error = printer.Errors,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (UsageException usage)
        {
            return Fail(printer, usage.Message, ExitCode.BadUsage);
        }
        catch (SeedException wrong)
        {
            string more = wrong.Errors.Count > 1 ? $" ({wrong.Errors.Count} errors; all of them: kzsa validate)" : string.Empty;
            return Fail(printer, $"the seeds are wrong: {wrong.Errors[0]}{more}", ExitCode.Failed);
        }
        catch (OperationCanceledException)
        {
            return Fail(printer, "interrupted; nothing was written", ExitCode.Interrupted);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or DatasetFormatException or OverflowException)
        {
            return Fail(printer, refused.Message, ExitCode.Failed);
        }
    }

    // The command that is asked for; all where none is, as when help, completion or a hint has to know them.
    private static IEnumerable<(string Name, Func<Printer, Command> Create)> Named(string[] args) =>
        args is [var first, ..] && Array.FindIndex(Commands, command => command.Name == first) is >= 0 and var place ? [Commands[place]] : Commands;

    private static ExitCode Fail(Printer printer, string message, ExitCode code)
    {
        // What somebody pasted by mistake need not be printed back as a whole.
        string line = TextLine.Clean(message.ReplaceLineEndings(" "));
        printer.Errors.WriteLine($"kzsa : error KZ0001: {(line.Length <= LongestMessage ? line : $"{line[..LongestMessage]}…")}");
        return code;
    }
}
