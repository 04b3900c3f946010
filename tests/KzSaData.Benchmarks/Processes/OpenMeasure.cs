using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace KzSaData.Benchmarks;

/// <summary>Opens one way to hold the records in a process of its own and asks one question: how long it takes, and what memory is held then.</summary>
internal static class OpenMeasure
{
    /// <summary>What can be opened.</summary>
    public static readonly string[] Names = ["KzSaData", "System.Text.Json", "CsvHelper", "SQLite file", "SQLite in memory"];

    /// <summary>Time in milliseconds, managed memory and private memory in bytes.</summary>
    public static (double Milliseconds, double Managed, double Private) Run(string name, int records)
    {
        double[] numbers = ChildProcess.Numbers("open", name, records.ToString(CultureInfo.InvariantCulture));
        return (numbers[0], numbers[1], numbers[2]);
    }

    /// <summary>In the child process.</summary>
    public static void Child(string name, int records)
    {
        BenchmarkFiles files = new(records);
        string path = name switch { "KzSaData" => files.Image, "System.Text.Json" => files.Json, "CsvHelper" => files.Csv, _ => files.Sqlite };
        long before = Private();
        long start = Stopwatch.GetTimestamp();
        using Contestant contestant = Open(name, path);
        GC.KeepAlive(contestant.ThreeFilters());
        double time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        long managed = GC.GetTotalMemory(forceFullCollection: true);
        ChildProcess.Print(time, managed, Private() - before);
    }

    private static Contestant Open(string name, string path)
    {
        switch (name)
        {
            case "KzSaData":
                return new KzSaContestant(path);
            case "System.Text.Json":
                using (FileStream file = File.OpenRead(path))
                {
                    return new LinqContestant(JsonSerializer.Deserialize(file, RowJson.Default.RowFile)!, (1991, 2026));
                }

            case "CsvHelper":
                return new LinqContestant(CsvRows.Read(path), (1991, 2026));
            default:
                return new SqliteContestant(path, name == "SQLite in memory", (1991, 2026));
        }
    }

    // Memory that is this process's own; the pages of a mapped file can be given up at any time and are not.
    private static long Private()
    {
        const string label = "RssAnon:";
        string? line = File.Exists("/proc/self/status") ? File.ReadLines("/proc/self/status").FirstOrDefault(static line => line.StartsWith(label, StringComparison.Ordinal)) : null;
        return line is null ? Process.GetCurrentProcess().PrivateMemorySize64 : long.Parse(line[label.Length..^2].Trim(), CultureInfo.InvariantCulture) << 10;
    }
}
