using System.Globalization;

namespace KzSaData.Benchmarks;

/// <summary>Compares what was measured with what was wanted.</summary>
internal static class Goals
{
    public static List<Goal> Of(Results results)
    {
        int largest = results.Largest;
        string size = ReportText.Size(largest);
        List<Goal> goals =
        [
            AtMost("cold start, embedded real dataset, whole process", results.Cold[1].Ratio, 1.35, "× an empty process"),
            AtMost($"cold start, file of {ReportText.Size(results.Large)} records, whole process", results.Cold[4].Ratio, 1.45, "× an empty process"),
        ];
        goals.AddRange(results.Opened
            .Where(opened => opened.Name == "KzSaData" && opened.Records == results.Sizes.Max())
            .Select(opened => AtMost($"managed memory after opening {ReportText.Size(opened.Records)} records and one answer", opened.Managed / (1 << 20), 8, "MB")));
        goals.Add(AtLeast($"three filters at {size} against LINQ over lists", results.Ratio(largest, Measure.ThreeFilters, "LINQ"), 100));
        goals.Add(AtLeast($"three filters at {size} against SQLite in memory", results.Ratio(largest, Measure.ThreeFilters, "SQLite in memory"), 10));
        (long large, long small) = (results.Allocated(largest, Measure.ThreeFilters), results.Allocated(0, Measure.ThreeFilters));
        goals.Add(new Goal($"three filters allocate the same at {size} as at the real size", string.Create(CultureInfo.InvariantCulture, $"{large} and {small} bytes"), large == small));
        foreach (string measure in new[] { Measure.FirstTwenty, Measure.NewestTwenty, Measure.ByIdFew })
        {
            goals.Add(AtMost($"{measure}: {size} against the real size", results.Own(largest, measure) / results.Own(0, measure), 3, "×"));
        }

        goals.Add(AtLeast($"Total at {size} against LINQ", results.Ratio(largest, Measure.Total, "LINQ"), 10));
        goals.Add(AtLeast($"search at {size} against LINQ Contains", results.Ratio(largest, Measure.Search, "LINQ"), 20));
        foreach (string measure in new[] { Measure.Search, Measure.OtherForms, Measure.TwoWords })
        {
            goals.Add(AtLeast($"{measure}, at {size} against SQLite FTS5 with its stemming and folding", results.Ratio(largest, measure, "SQLite in memory"), 1));
        }

        goals.AddRange(results.SideBySide
            .Where(static timing => timing is { Records: 0, Contestant: "LINQ" })
            .OrderBy(static timing => timing.Ratio)
            .Where(static timing => timing.Measure is Measure.EnumerateFirst or Measure.EnumerateAgain or Measure.EnumerateKinds || timing.Ratio < 1)
            .Select(static timing => AtMost($"real size, {timing.Measure}: against LINQ over ready lists", 1 / timing.Ratio, timing.Measure == Measure.EnumerateFirst ? 5 : 2, "× its time")));
        goals.AddRange(Compiling(results));
        goals.AddRange(AllKinds(results));
        goals.Add(AtLeast("questions of two threads against one", results.TwoThreads, 1.7));
        return goals;
    }

    private static IEnumerable<Goal> AllKinds(Results results)
    {
        foreach ((int records, double count, double walk) in new[] { results.AllKinds[0], results.AllKinds[^1] })
        {
            string kinds = $"over all kinds, {ReportText.Size(records)}, against the sum of the kinds";
            yield return AtMost($"three filters, Count, {kinds}", count, 2, "×");
            yield return AtMost($"three filters, walking, {kinds}", walk, 2, "×");
        }
    }

    private static IEnumerable<Goal> Compiling(Results results)
    {
        (int Records, double[] Numbers) hundred = results.Compiled.Find(static compiled => compiled.Records == 100_000);
        (int Records, double[] Numbers) million = results.Compiled.Find(static compiled => compiled.Records == 1_000_000);
        if (hundred.Numbers is not null)
        {
            yield return AtMost("compiling 100,000 records", hundred.Numbers[0], 30, "s");
            yield return AtMost("memory for that, the seeds included", hundred.Numbers[3] / (1L << 30), 2, "GB");
        }

        if (million.Numbers is not null)
        {
            yield return AtMost("compiling 1,000,000 records against 100,000", million.Numbers[0] / hundred.Numbers![0], 11, "×");
        }
    }

    private static Goal AtMost(string text, double measured, double limit, string unit) =>
        new($"{text}: at most {ReportText.Number(limit)} {unit}", $"{ReportText.Number(measured)} {unit}", measured <= limit);

    private static Goal AtLeast(string text, double measured, double limit) =>
        new($"{text}: at least {ReportText.Number(limit)} ×", $"{ReportText.Number(measured)} ×", measured >= limit);
}
