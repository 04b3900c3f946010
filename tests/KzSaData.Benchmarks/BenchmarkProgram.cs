using System.Globalization;
using System.Runtime.InteropServices;

namespace KzSaData.Benchmarks;

/// <summary>The commands: <c>short</c> and <c>full</c>, which write a report, and those of the child processes that they start.</summary>
internal static class BenchmarkProgram
{
    public static int Run(string[] arguments)
    {
        switch (arguments)
        {
            case ["short" or "full", string report, string commit]:
                Measure(arguments[0] == "short", commit, results => File.WriteAllText(report, new ReportWriter(results).Write()));
                return 0;
            case ["terminal", string kzsa, string database, string report, string commit]:
                string machine = Machine(commit, Load());
                File.WriteAllText(report, TerminalReport.Of(machine, TerminalMeasure.Run(kzsa, database, 60), ExportMeasure.Run()));
                return 0;
            case ["exports"]:
                ExportMeasure.Child();
                return 0;
            case ["side", string records, .. string[] measures]:
                Array.ForEach([.. SideBySide.Run(Number(records), 7, measures)], static timing => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{timing.Measure,-32} {timing.Contestant,-18} {timing.Nanoseconds,14:N1} ns {timing.Ratio,10:F2}")));
                return 0;
            case ["open", string name, string records]:
                OpenMeasure.Child(name, Number(records));
                return 0;
            case ["compile", string records]:
                CompileMeasure.Child(Number(records));
                return 0;
            case ["read", string records]:
                CompileMeasure.ReadChild(Number(records));
                return 0;
            case ["kinds", string records]:
                Console.WriteLine(AllKindsMeasure.Run(Number(records), 31));
                return 0;
            case ["first"]:
                FirstAnswerMeasure.Child();
                return 0;
            default:
                Console.Error.WriteLine("run me by tests/KzSaData.Benchmarks/run.sh --short or --full");
                return 2;
        }
    }

    // Reports what it has before the longest part, so that stopping that loses nothing else.
    private static void Measure(bool isShort, string commit, Action<Results> report)
    {
        int[] sizes = isShort ? [0, 100_000] : [0, 10_000, 100_000, 1_000_000];
        string load = Load();
        Results results = new() { IsShort = isShort, Sizes = sizes, Large = sizes[^1], Machine = Machine(commit, load) };
        Do("making the files", () => Array.ForEach(sizes, size => (new BenchmarkFiles(size).Image, new BenchmarkFiles(size).Sqlite).ToString()));

        // A million records as plain lists have been here; the processes measured next need the memory.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        Do("cold start", () => results.Cold = ColdStart.Run(isShort ? 20 : 40, results.Large));
        Do("the first answer from within", () => results.FirstAnswer = FirstAnswerMeasure.Run());
        Do("two threads", () => results.TwoThreads = ThreadMeasure.Run(results.Large, 15));
        Do("all kinds", () => Array.ForEach(sizes, size => results.AllKinds.Add(AllKindsMeasure.Run(size, 15))));
        Do("opening", () => Open(results));
        Do("compiling", () => Compile(results));
        Do("the machine", () => results.Bounds = [Bounds.MemoryKilobyte(), Bounds.CacheKilobyte(), Bounds.MemoryMiss(), Bounds.PageTouch(new BenchmarkFiles(results.Large).Image)]);
        foreach (int size in sizes)
        {
            Do($"side by side, {ReportText.Size(size)}", () => results.SideBySide.AddRange(SideBySide.Run(size, isShort ? 7 : 15, [])));
        }

        report(results);
        Do("BenchmarkDotNet", () => results.Steady = SteadyState.Run(isShort ? [0] : sizes, isShort));
        report(results);
    }

    private static void Open(Results results)
    {
        foreach (int size in results.Sizes)
        {
            foreach (string name in OpenMeasure.Names)
            {
                (double milliseconds, double managed, double own) = OpenMeasure.Run(name, size);
                results.Opened.Add((name, size, milliseconds, managed, own));
            }
        }
    }

    private static void Compile(Results results)
    {
        foreach (int size in results.IsShort ? [10_000, 100_000] : (int[])[10_000, 100_000, 1_000_000])
        {
            results.Compiled.Add((size, CompileMeasure.Run(size)));
        }

        results.ReadFile = CompileMeasure.ReadFiles(3_000);
    }

    private static void Do(string what, Action work)
    {
        long start = System.Diagnostics.Stopwatch.GetTimestamp();
        work();
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalSeconds:F0} s"));
    }

    private static string Machine(string commit, string load) => string.Create(
        CultureInfo.InvariantCulture,
        $"Commit {commit}, {DateTime.UtcNow:yyyy-MM-dd HH:mm} UTC · {Processor()}, {Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30} GB · {RuntimeInformation.OSDescription} · {RuntimeInformation.FrameworkDescription} · dataset {KzSaDataset.Current.Release.Version}, {KzSaDataset.Current.Records.Count} records{load}");

    private static string Processor() => File.Exists("/proc/cpuinfo")
        ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(static line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[^1].Trim() ?? "unknown processor"
        : RuntimeInformation.ProcessArchitecture.ToString();

    // How busy the machine was before we began: other programs make times long, and ratios less sure.
    private static string Load() => File.Exists("/proc/loadavg") ? $" · load before the run {File.ReadAllText("/proc/loadavg").Split(' ')[0]}" : string.Empty;

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
