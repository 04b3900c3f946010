using System.Diagnostics;

namespace KzSaData.Benchmarks;

/// <summary>
/// Asks the contestants in turn, round after round, and compares them within each round by the processor time that they take:
/// what else the machine does while we measure counts for nobody, and what slows the processor down slows all of them down alike.
/// </summary>
internal static class SideBySide
{
    private const double RoundMilliseconds = 8;

    /// <summary>Measures.</summary>
    /// <param name="records">The size of the dataset.</param>
    /// <param name="rounds">How many rounds.</param>
    /// <param name="wanted">The measures; none for all.</param>
    public static List<Timing> Run(int records, int rounds, string[] wanted)
    {
        List<Timing> timings = [];
        Arena arena = Arena.Of(records);
        foreach (Measure measure in arena.Measures.Where(measure => wanted.Length == 0 || wanted.Contains(measure.Name)))
        {
            int[] counts = [.. arena.Contestants.Select(contestant => WarmUp(measure, contestant))];
            double[][] times = [.. arena.Contestants.Select(_ => new double[rounds])];
            for (int round = 0; round < rounds; round++)
            {
                for (int i = 0; i < counts.Length; i++)
                {
                    times[i][round] = Time(measure, arena.Contestants[i], counts[i]);
                }
            }

            for (int i = 0; i < counts.Length; i++)
            {
                double ratio = Median([.. times[i].Select((time, round) => time / times[0][round])]);
                timings.Add(new Timing(records, measure.Name, arena.Contestants[i].Name, Median(times[i]), ratio, Allocated(measure, arena.Contestants[i])));
            }
        }

        return timings;
    }

    /// <summary>The median.</summary>
    public static double Median(double[] values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }

    // Until the code is compiled as well as it will be; answers how many questions fill a round.
    private static int WarmUp(Measure measure, Contestant contestant)
    {
        int asked = 0;
        long start = Stopwatch.GetTimestamp();
        do
        {
            measure.Ask(contestant);
            asked++;
        }
        while (Stopwatch.GetElapsedTime(start).TotalMilliseconds < 500);

        return (int)Math.Max(1, RoundMilliseconds * 1e6 / Time(measure, contestant, Math.Max(1, asked / 10)));
    }

    // Counted, not sampled: of some questions, so that the first of them may allocate what all share.
    private static long Allocated(Measure measure, Contestant contestant)
    {
        const int questions = 4;
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < questions; i++)
        {
            measure.Ask(contestant);
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / questions;
    }

    private static double Time(Measure measure, Contestant contestant, int count)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        for (int i = 0; i < count; i++)
        {
            measure.Ask(contestant);
        }

        return (Environment.CpuUsage.TotalTime - start).TotalNanoseconds / count;
    }
}
