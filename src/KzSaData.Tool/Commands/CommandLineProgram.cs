using System.CommandLine;
using KzSaData.Seeds.Files;

namespace KzSaData.Tool.Commands;

/// <summary>The commands of the program, and what becomes of what goes wrong in them.</summary>
internal static class CommandLineProgram
{
    /// <summary>Carries out a command line.</summary>
    public static ExitCode Run(string[] args, Printer printer)
    {
        RootCommand root = new("Checks and tidies the seeds of KzSaData.")
        {
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

        // A response file is of no use here, and '@' may begin an argument that was meant as it stands.
        ParseResult parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            return FailUsage(printer, parsed);
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
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return Fail(printer, refused.Message, ExitCode.Failed);
        }
    }

    private static ExitCode FailUsage(Printer printer, ParseResult parsed)
    {
        string command = parsed.CommandResult.Command is RootCommand ? string.Empty : $"{parsed.CommandResult.Command.Name} ";
        return Fail(printer, $"{parsed.Errors[0].Message} For what can be asked: {command}--help", ExitCode.BadUsage);
    }

    private static ExitCode Fail(Printer printer, string message, ExitCode code)
    {
        printer.Errors.WriteLine($"kzsa : error KZ0001: {message.ReplaceLineEndings(" ")}");
        return code;
    }
}
