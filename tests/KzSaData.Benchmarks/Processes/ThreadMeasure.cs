using System.Diagnostics;

namespace KzSaData.Benchmarks;

/// <summary>How many more questions two threads answer than one, of one dataset that both ask.</summary>
internal static class ThreadMeasure
{
    /// <summary>The best of some rounds of two threads against the best of one: whatever else the machine does takes more from two than from one.</summary>
    public static double Run(int records, int rounds)
    {
        using KzSaContestant contestant = new(new BenchmarkFiles(records).Image);
        double one = 0;
        double two = 0;
        Answers(contestant, 2, 300);
        for (int round = 0; round < rounds; round++)
        {
            one = Math.Max(one, Answers(contestant, 1, 300));
            two = Math.Max(two, Answers(contestant, 2, 300));
        }

        return two / one;
    }

    // How many questions some threads answer in some milliseconds together.
    private static double Answers(KzSaContestant contestant, int threads, int milliseconds)
    {
        long answers = 0;
        using Barrier ready = new(threads);
        Thread[] all = [.. Enumerable.Range(0, threads).Select(_ => new Thread(() =>
        {
            ready.SignalAndWait();
            long own = 0;
            long start = Stopwatch.GetTimestamp();
            while (Stopwatch.GetElapsedTime(start).TotalMilliseconds < milliseconds)
            {
                Ask(contestant);
                own++;
            }

            Interlocked.Add(ref answers, own);
        }))];
        Array.ForEach(all, static thread => thread.Start());
        Array.ForEach(all, static thread => thread.Join());
        return answers;
    }

    private static void Ask(KzSaContestant contestant)
    {
        contestant.TwoFilters();
        contestant.ThreeFilters();
        contestant.During();
        contestant.Search();
        contestant.FirstTwenty();
    }
}
