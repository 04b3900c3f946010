using System.Diagnostics;

namespace KzSaData.Benchmarks;

/// <summary>Whole processes in turn, from start to the last byte of the answer: the native <c>kzsa</c>, an empty .NET process, and the shell of SQLite.</summary>
internal static class TerminalMeasure
{
    private const string Asked = "diplomatic-relations-1994";

    /// <summary>Names, medians in milliseconds, and medians of the ratios of <c>kzsa</c> to the program, within a round.</summary>
    /// <param name="kzsa">The native program.</param>
    /// <param name="database">What it exports as SQLite.</param>
    /// <param name="rounds">How many rounds.</param>
    public static List<(string Name, double Milliseconds, double Ratio)> Run(string kzsa, string database, int rounds)
    {
        string questions = Path.Combine(AppContext.BaseDirectory, "Terminal", "show.sql");
        (string Name, string Program, string[] Arguments, string Holds)[] programs =
        [
            ($"kzsa show {Asked}", kzsa, ["show", Asked], "20 April 1994"),
            ("an empty .NET process", ColdStart.PathOf("Empty"), [], string.Empty),
            ("the sqlite3 shell, asked the same", "sqlite3", ["-readonly", "-init", "/dev/null", database, $".read {questions}"], "1994-04-20"),
        ];
        double[][] times = [.. programs.Select(_ => new double[rounds])];
        for (int round = -1; round < rounds; round++)
        {
            for (int i = 0; i < programs.Length; i++)
            {
                // The first round brings the files into memory.
                times[i][Math.Max(0, round)] = Time(programs[i].Program, programs[i].Arguments, programs[i].Holds);
            }
        }

        return [.. programs.Select((program, i) => (program.Name, SideBySide.Median(times[i]), SideBySide.Median([.. times[0].Select((time, round) => time / times[i][round])])))];
    }

    private static double Time(string program, string[] arguments, string holds)
    {
        using Process process = new();
        process.StartInfo = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true };
        long start = Stopwatch.GetTimestamp();
        process.Start();
        string answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        double time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return process.ExitCode == 0 && answer.Contains(holds, StringComparison.Ordinal)
            ? time
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}, and: {answer}");
    }
}
