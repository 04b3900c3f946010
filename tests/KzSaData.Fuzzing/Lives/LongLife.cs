using System.Diagnostics;
using System.Globalization;

namespace KzSaData.Fuzzing.Lives;

/// <summary>A long life in one process: opened, asked and disposed a million times; one dataset under load for minutes.</summary>
internal static class LongLife
{
    // A million in the time that ten minutes of load leave for it.
    private const int OpeningsPerMinute = 100_000;

    /// <summary>Lives both, the second for so long, and prints a part of a report; 1 where memory grew or an answer changed.</summary>
    public static int Run(TimeSpan load)
    {
        Console.WriteLine("## A long life in one process");
        Console.WriteLine();
        int harm = OpenAndDispose((int)(OpeningsPerMinute * load.TotalMinutes)) + Load(load);
        return harm > 0 ? 1 : 0;
    }

    private static int OpenAndDispose(int openings)
    {
        byte[] image = ImageBytes.Good.Bytes;
        long started = Stopwatch.GetTimestamp();
        int expected = Ask(image);
        int wrong = 0;
        long early = 0;
        for (int opening = 0; opening < openings; opening++)
        {
            wrong += Ask(image) == expected ? 0 : 1;

            // After a tenth, all that is made once is made.
            early = opening == openings / 10 ? Memory() : early;
        }

        long late = Memory();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"- Opened, asked and disposed {openings:N0} times in {Stopwatch.GetElapsedTime(started).TotalSeconds:N0} s: {wrong} wrong answers; {early >> 20} MB resident after a tenth, {late >> 20} MB in the end."));
        return wrong + Grown(early, late);
    }

    private static int Ask(byte[] image)
    {
        using Dataset data = Dataset.Open(new MemoryStream(image));
        return data.Events.During(1994).Count + data.Events.Matching("visit").Count + data.Records.First().Evidence.Count;
    }

    private static int Load(TimeSpan time)
    {
        Dataset data = KzSaDataset.Current;
        int expected = Ask(data, 2022);
        long started = Stopwatch.GetTimestamp();
        long asked = 0;
        int wrong = 0;
        long early = 0;
        Parallel.For(0, Environment.ProcessorCount * 2, worker =>
        {
            while (Stopwatch.GetElapsedTime(started) < time)
            {
                Interlocked.Add(ref wrong, Ask(data, 2022) == expected ? 0 : 1);
                Interlocked.Increment(ref asked);
                if (worker == 0 && early == 0 && Stopwatch.GetElapsedTime(started) > time / 10)
                {
                    early = Memory();
                }
            }
        });
        long late = Memory();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"- One dataset, {Environment.ProcessorCount * 2} threads, {time.TotalMinutes:N1} minutes: {asked:N0} rounds of questions, {wrong} wrong answers; {early >> 20} MB resident after a tenth, {late >> 20} MB in the end."));
        return wrong + Grown(early, late);
    }

    private static int Ask(Dataset data, int year) =>
        data.Records.During(year).Matching("minister").Count + data.Events.CountByActor().Count + data.Investments.Total().Lines.Count
        + data.Records.Since(year).Take(50).Sum(static record => record.Evidence.Count + record.Title.ToString().Length);

    private static long Memory()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        using Process self = Process.GetCurrentProcess();
        return self.WorkingSet64;
    }

    // A tenth and sixteen megabytes are the collector's own to take.
    private static int Grown(long early, long late) => late > (early * 11 / 10) + (16 << 20) ? 1 : 0;
}
