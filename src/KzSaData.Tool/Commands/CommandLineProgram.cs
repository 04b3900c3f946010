using System.CommandLine;
using KzSaData.Seeds.Files;
using KzSaData.Tool.Asking;
using KzSaData.Tool.Output;

namespace KzSaData.Tool.Commands;

/// <summary>The commands of the program, and what becomes of what goes wrong in them.</summary>
internal static class CommandLineProgram
{
    private const int LongestMessage = 1000;

    /// <summary>Carries out a command line.</summary>
    public static ExitCode Run(string[] args, Printer printer)
    {
        RootCommand root = new("What has passed between Kazakhstan and Saudi Arabia: asks the dataset, exports it, and tends its seeds.")
        {
            ListCommand.Create(printer),
            ShowCommand.Create(printer),
            TimelineCommand.Create(printer),
            TotalCommand.Create(printer),
            CiteCommand.Create(printer),
            StatsCommand.Create(printer),
            SearchCommand.Create(printer),
            ExportCommand.Create(printer),
            ValidateCommand.Create(printer),
            BuildCommand.Create(printer),
            McpCommand.Create(printer),
            CheckCommand.Create(printer),
            FormatCommand.Create(printer),
            NewCommand.Create(printer),
            SchemaCommand.Create(printer),
            DiffCommand.Create(printer),
            AuditCommand.Create(printer),
            SnapshotCommand.Create(printer),
            BaselineCommand.Create(printer),
            GuideCommand.Create(printer),
        };

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

    private static ExitCode Fail(Printer printer, string message, ExitCode code)
    {
        // What somebody pasted by mistake need not be printed back as a whole.
        string line = TextLine.Clean(message.ReplaceLineEndings(" "));
        printer.Errors.WriteLine($"kzsa : error KZ0001: {(line.Length <= LongestMessage ? line : $"{line[..LongestMessage]}…")}");
        return code;
    }
}
