using System.Diagnostics;
using System.Reflection;

namespace KzSaData.Samples.Tests;

/// <summary>Runs the samples as their users do: as programs of their own.</summary>
internal static class Sample
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>The samples that are projects, each in a folder of its own.</summary>
    public static IEnumerable<string> Names { get; } = [.. Directory.GetDirectories(Repository.At("samples")).Where(static folder => Directory.EnumerateFiles(folder, "*.*proj").Any()).Select(static folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    private static readonly Lazy<Task<Outcome>> QuickStartBuild = new(static () => Execute("dotnet", ["build", "--configuration", Repository.Configuration, QuickStartFile]));

    /// <summary>The built program of a sample.</summary>
    public static string Program(string name) => Repository.At("samples", name, "bin", Repository.Configuration, "net10.0", name);

    /// <summary>The command line of <c>kzsa</c>, as it was built with the tests.</summary>
    public static string Kzsa => $"dotnet exec {Repository.At("src", "KzSaData.Tool", "bin", Repository.Configuration, "net10.0", "kzsa.dll")}";

    /// <summary>Runs a sample to its end, with its output in pipes.</summary>
    public static Task<Outcome> Run(string name, params string[] arguments) => Execute(Program(name), arguments);

    /// <summary>Runs the sample that is one file, built once for all tests.</summary>
    public static async Task<Outcome> RunQuickStart()
    {
        Outcome built = await QuickStartBuild.Value;
        return built.ExitCode != 0 ? built : await Execute("dotnet", ["run", "--no-build", "--configuration", Repository.Configuration, QuickStartFile]);
    }

    /// <summary>Runs a sample in a terminal of some columns.</summary>
    public static Task<Outcome> RunInTerminal(int columns, string environment, string name, string arguments) =>
        Execute("script", ["--quiet", "--return", "--command", $"stty cols {columns} rows 50; {environment} TERM=xterm-256color {Program(name)} {arguments}", "/dev/null"]);

    /// <summary>Runs any program to its end.</summary>
    public static async Task<Outcome> Execute(string program, IEnumerable<string> arguments, string? folder = null)
    {
        using Process process = Start(program, arguments, folder);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        using CancellationTokenSource tooLong = new(Patience);
        try
        {
            await process.WaitForExitAsync(tooLong.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} did not end within {Patience}: {await error}");
        }

        return new Outcome(process.ExitCode, (await output).ReplaceLineEndings("\n"), (await error).ReplaceLineEndings("\n"));
    }

    /// <summary>Starts a program with its output in pipes, in a folder or else in the root of the repository.</summary>
    public static Process Start(string program, IEnumerable<string> arguments, string? folder = null)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder ?? Repository.Root };
        foreach (string name in (string[])["NO_COLOR", "COLUMNS", "TERM", "ASPNETCORE_URLS", "MSBUILD_EXE_PATH", "MSBuildSDKsPath"])
        {
            start.Environment.Remove(name);
        }

        return Process.Start(start)!;
    }

    private static string QuickStartFile => Repository.At("samples", "QuickStart.cs");
}
