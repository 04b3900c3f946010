using System.Diagnostics;

namespace KzSaData.Benchmarks;

/// <summary>Runs programs whose time or memory is measured as a whole.</summary>
internal static class ChildProcess
{
    /// <summary>Runs a program of the cold start, whose exit code must be its answer; answers its time in milliseconds.</summary>
    public static double Time(string program, string[] arguments, int exitCode)
    {
        using Process process = new();
        process.StartInfo = new ProcessStartInfo(program, arguments) { UseShellExecute = false };
        long start = Stopwatch.GetTimestamp();
        process.Start();
        process.WaitForExit();
        double time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return process.ExitCode == exitCode ? time : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode} instead of {exitCode}");
    }

    /// <summary>Runs this program with other arguments; answers the numbers that it prints on its last line.</summary>
    public static double[] Numbers(params string[] arguments) => Numbers([], arguments);

    /// <summary>The same, with settings of the runtime by environment variables.</summary>
    public static double[] Numbers(Dictionary<string, string> settings, string[] arguments)
    {
        using Process process = new();
        process.StartInfo = new ProcessStartInfo("dotnet", ["exec", typeof(ChildProcess).Assembly.Location, .. arguments]) { UseShellExecute = false, RedirectStandardOutput = true };
        foreach ((string name, string value) in settings)
        {
            process.StartInfo.Environment[name] = value;
        }

        process.Start();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? [.. output.Trim().Split('\n')[^1].Split(' ').Select(static number => double.Parse(number, System.Globalization.CultureInfo.InvariantCulture))]
            : throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {process.ExitCode}: {output}");
    }

    /// <summary>Prints the numbers for <see cref="Numbers(string[])"/>.</summary>
    public static void Print(params ReadOnlySpan<double> numbers)
    {
        foreach (double number in numbers[..^1])
        {
            Console.Write(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number} "));
        }

        Console.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{numbers[^1]}"));
    }
}
