namespace KzSaData.Tool.Tests.Support;

/// <summary>What a run of the program printed and answered.</summary>
internal sealed record CommandRun(ExitCode Code, string Output, string Errors)
{
    public string[] Lines => Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Runs the program as if it were started in a folder.</summary>
    public static CommandRun In(string folder, params string[] arguments)
    {
        using StringWriter output = new();
        using StringWriter errors = new();
        ExitCode code = CommandLineProgram.Run(arguments, new Printer(output, errors, folder));
        return new CommandRun(code, output.ToString(), errors.ToString());
    }
}
