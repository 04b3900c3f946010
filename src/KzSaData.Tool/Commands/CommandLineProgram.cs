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
            SnapshotCommand.Create(printer),
            BaselineCommand.Create(printer),
            GuideCommand.Create(printer),
        };

        // A response file is of no use here, and '@' may begin an argument that was meant as it stands.
        ParseResult parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            return Misused(printer, parsed);
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
        catch (UsageException misuse)
        {
            return Complain(printer, misuse.Message, ExitCode.Misused);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return Complain(printer, refused.Message, ExitCode.Failed);
        }
    }

    private static ExitCode Misused(Printer printer, ParseResult parsed)
    {
        string command = parsed.CommandResult.Command is RootCommand ? string.Empty : $"{parsed.CommandResult.Command.Name} ";
        return Complain(printer, $"{parsed.Errors[0].Message} For what can be asked: {command}--help", ExitCode.Misused);
    }

    private static ExitCode Complain(Printer printer, string message, ExitCode code)
    {
        printer.Errors.WriteLine($"kzsa : error KZ0001: {message.ReplaceLineEndings(" ")}");
        return code;
    }
}
