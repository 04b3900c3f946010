using System.Diagnostics;
using System.Text;

namespace KzSaData.PackageTests.Support;

/// <summary>What a process printed, and how it ended.</summary>
internal sealed record ProcessRun(int ExitCode, string Output)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);

    /// <summary>Fails with everything that was printed, unless the process ended well.</summary>
    public ProcessRun Succeeded()
    {
        ExitCode.Should().Be(0, "{0}", Output);
        return this;
    }

    /// <summary>Runs a command of the .NET SDK as in a shell of its own: nothing of the test run's own build is passed on.</summary>
    /// <param name="folder">The folder that it runs in.</param>
    /// <param name="environment">What else its environment has; without a value, what it has not.</param>
    /// <param name="arguments">The command.</param>
    public static ProcessRun Dotnet(string folder, IReadOnlyDictionary<string, string?>? environment, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", arguments);
        string[] inherited = [.. start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase))];
        foreach (string name in inherited)
        {
            start.Environment.Remove(name);
        }

        // A server that outlives the build would keep its output open, and the test waiting.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        return Run(start, folder, environment);
    }

    /// <summary>Runs a program.</summary>
    public static ProcessRun Program(string path, string folder, Dictionary<string, string?>? environment = null, params string[] arguments) => Run(new ProcessStartInfo(path, arguments), folder, environment);

    private static ProcessRun Run(ProcessStartInfo start, string folder, IReadOnlyDictionary<string, string?>? environment)
    {
        start.WorkingDirectory = folder;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.StandardOutputEncoding = Encoding.UTF8;
        foreach ((string name, string? value) in environment ?? new Dictionary<string, string?>())
        {
            start.Environment[name] = value;
        }

        StringBuilder output = new();
        using Process process = new() { StartInfo = start };
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(output, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"'{start.FileName} {string.Join(' ', start.ArgumentList)}' did not end in {Patience}.\n{output}");
        }

        process.WaitForExit();
        return new ProcessRun(process.ExitCode, output.ToString());
    }

    private static void Append(StringBuilder output, string? line)
    {
        lock (output)
        {
            output.AppendLine(line);
        }
    }
}
