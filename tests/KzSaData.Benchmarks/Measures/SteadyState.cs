using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace KzSaData.Benchmarks;

/// <summary>The steady state as BenchmarkDotNet measures it, with allocations.</summary>
/// <remarks>Within this process: building another one needs a network, and loading a million records for each case would take hours.</remarks>
public class SteadyState
{
    private static IReadOnlyList<int> sizes = [];
    private Func<Contestant, long> ask = null!;
    private Contestant contestant = null!;

    /// <summary>What is measured, in the order of sizes and measures, so that the contestants of a measure follow each other.</summary>
    public static IEnumerable<SteadyCase> Cases =>
        from size in sizes
        from measure in Benchmarks.Measure.All([string.Empty])
        from name in new[] { "KzSaData", "LINQ", "SQLite in memory", "SQLite file" }
        select new SteadyCase(size, measure.Name, name);

    /// <summary>What is measured now.</summary>
    [ParamsSource(nameof(Cases))]
    public SteadyCase Case { get; set; } = null!;

    /// <summary>Gets the contestants ready.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        Arena arena = Arena.Of(Case.Records);
        ask = arena.Measures.Single(measure => measure.Name == Case.Measure).Ask;
        contestant = arena.Contestants.Single(one => one.Name == Case.Contestant);
    }

    /// <summary>Asks.</summary>
    [Benchmark]
    public long Ask() => ask(contestant);

    internal static List<Timing> Run(IReadOnlyList<int> asked, bool isShort)
    {
        sizes = asked;
        Job job = Job.Default
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithWarmupCount(isShort ? 2 : 4)
            .WithIterationCount(isShort ? 5 : 9)
            .WithIterationTime(TimeInterval.FromMilliseconds(isShort ? 30 : 80))
            .WithGcForce(false);
        IConfig config = ManualConfig.CreateEmpty()
            .AddJob(job)
            .AddDiagnoser(BenchmarkDotNet.Diagnosers.MemoryDiagnoser.Default)
            .AddColumnProvider(BenchmarkDotNet.Columns.DefaultColumnProviders.Instance)
            .AddLogger(NullLogger.Instance)
            .WithOrderer(new AsWritten())
            .WithArtifactsPath(Path.Combine(BenchmarkFiles.Root, "BenchmarkDotNet"))
            .WithOptions(ConfigOptions.DisableOptimizationsValidator);
        Summary summary = BenchmarkRunner.Run<SteadyState>(config);
        foreach (BenchmarkDotNet.Validators.ValidationError error in summary.ValidationErrors.Where(static error => error.IsCritical))
        {
            throw new InvalidOperationException(error.Message);
        }

        return [.. summary.Reports.Where(static report => report.ResultStatistics is not null).Select(Timing)];
    }

    private static Timing Timing(BenchmarkReport report)
    {
        SteadyCase what = (SteadyCase)report.BenchmarkCase.Parameters[nameof(Case)];
        return new Timing(what.Records, what.Measure, what.Contestant, report.ResultStatistics!.Median, 0, report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase));
    }
}
