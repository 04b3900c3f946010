using System.Diagnostics;
using System.Runtime;

namespace KzSaData.Benchmarks;

/// <summary>What the first answer of the embedded dataset spends its time on, seen from within a process of its own.</summary>
internal static class FirstAnswerMeasure
{
    /// <summary>Milliseconds, of these in the just-in-time compiler, and how many methods it compiled.</summary>
    public static double[] Run() => ChildProcess.Numbers("first");

    /// <summary>In the child process.</summary>
    public static void Child()
    {
        // Once before, so that the means of measuring are compiled.
        long start = Stopwatch.GetTimestamp();
        (TimeSpan Time, long Methods) before = (JitInfo.GetCompilationTime(), JitInfo.GetCompiledMethodCount());
        before = (JitInfo.GetCompilationTime(), JitInfo.GetCompiledMethodCount());
        start = Stopwatch.GetTimestamp();
        GC.KeepAlive(FirstAnswer());
        double time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        ChildProcess.Print(time, (JitInfo.GetCompilationTime() - before.Time).TotalMilliseconds, JitInfo.GetCompiledMethodCount() - before.Methods);
    }

    private static object FirstAnswer() =>
        KzSaDataset.Current.Events.OfKind(EventKind.Visit).Between(KnownActors.Kazakhstan, KnownActors.SaudiArabia).During(2022, 2026).Count;
}
