using System.Diagnostics;
using KzSaData.Query;

namespace KzSaData.Benchmarks;

/// <summary>How many times as long a question over all kinds of record takes as the same over each kind, added up.</summary>
internal static class AllKindsMeasure
{
    /// <summary>The medians over rounds in which both take turns: for counting, and for walking through the records.</summary>
    public static (int Records, double Count, double Walk) Run(int records, int rounds)
    {
        using Dataset data = Dataset.Open(new BenchmarkFiles(records).Image);
        RecordQuery<DatasetRecord>[] together = [data.Records];
        RecordQuery<DatasetRecord>[] apart = [.. data.Graph.RecordTables().Select(static table => new RecordQuery<DatasetRecord>([new Selection(table, [])], newestFirst: false))];
        return (records, Ratio(together, apart, rounds, static query => query.Count), Ratio(together, apart, rounds, Walk));
    }

    private static double Ratio(RecordQuery<DatasetRecord>[] together, RecordQuery<DatasetRecord>[] apart, int rounds, Func<RecordQuery<DatasetRecord>, int> ask)
    {
        double[] ratios = new double[rounds];

        // Until the code is compiled as well as it will be.
        long start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start).TotalMilliseconds < 1000)
        {
            Nanoseconds(together, 1, ask);
            Nanoseconds(apart, 1, ask);
        }

        int times = (int)Math.Max(1, 10_000_000 / Nanoseconds(apart, 200, ask));
        for (int round = 0; round < rounds; round++)
        {
            ratios[round] = Nanoseconds(together, times, ask) / Nanoseconds(apart, times, ask);
        }

        return SideBySide.Median(ratios);
    }

    private static double Nanoseconds(RecordQuery<DatasetRecord>[] all, int times, Func<RecordQuery<DatasetRecord>, int> ask)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        for (int i = 0; i < times; i++)
        {
            foreach (RecordQuery<DatasetRecord> query in all)
            {
                ask(query.In(Question.Area).Involving(Question.State).During(Question.FirstYear, Question.LastYear));
            }
        }

        return (Environment.CpuUsage.TotalTime - start).TotalNanoseconds / times;
    }

    private static int Walk(RecordQuery<DatasetRecord> query)
    {
        int length = 0;
        foreach (DatasetRecord record in query)
        {
            length += record.Key.Length;
        }

        return length;
    }
}
