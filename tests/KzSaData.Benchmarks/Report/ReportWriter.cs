using System.Globalization;
using System.Text;

namespace KzSaData.Benchmarks;

/// <summary>Writes results as Markdown.</summary>
internal sealed class ReportWriter(Results results)
{
    private static readonly string[] Contestants = ["KzSaData", "LINQ", "SQLite in memory", "SQLite file"];

    private readonly StringBuilder text = new();

    public string Write()
    {
        string version = results.IsShort ? "short" : "full";
        Lines($"# Benchmarks: the {version} run", "", "Made by `bash tests/KzSaData.Benchmarks/run.sh --" + version + "`, which overwrites it; [README.md](../README.md) says what is measured and how.", "", results.Machine, "");
        Lines("## Goals", "");
        Table(["goal", "measured", ""], Goals.Of(results).Select(static goal => new[] { goal.Text, goal.Measured, goal.IsReached ? "reached" : "**missed**" }));
        WriteCold();
        foreach (int size in results.Sizes)
        {
            WriteSize(size);
        }

        Lines("## Memory after opening and one answer", "", "Private memory does not count the pages of a mapped file, which the system takes back when it needs them.", "");
        Table(["", "records", "opening and one answer", "managed memory", "private memory"], results.Opened.Select(static opened => new[] { opened.Name, ReportText.Size(opened.Records), ReportText.Time(opened.Milliseconds * 1e6), ReportText.Bytes(opened.Managed), ReportText.Bytes(opened.Private) }));
        Lines("## Compiling", "", "Seeds that are in memory, in a process of its own; the peak is that of the whole process, seeds and image included.", "");
        Table(["records", "time", "processor time", "image", "peak of memory", "of it seeds"], results.Compiled.Select(static compiled => new[] { ReportText.Size(compiled.Records), ReportText.Time(compiled.Numbers[0] * 1e9), ReportText.Time(compiled.Numbers[1] * 1e9), ReportText.Bytes(compiled.Numbers[2]), ReportText.Bytes(compiled.Numbers[3]), ReportText.Bytes(compiled.Numbers[4]) }));
        Lines($"Reading and checking a seed in a JSON file of its own takes {ReportText.Time(results.ReadFile * 1e6)} more.", "");
        Lines("## Two threads", "", $"Two threads answer {ReportText.Number(results.TwoThreads)} times the questions of one.", "");
        new BoundSection(results).Write(text);
        return text.ToString();
    }

    private void WriteCold()
    {
        Lines("## Cold start: whole processes in turn", "", "Time from start to end, with the first answer; medians, and medians of the ratios within a round.", "");
        Table(["", "time", "ratio"], results.Cold.Select(static cold => new[] { cold.Name, ReportText.Time(cold.Milliseconds * 1e6), ReportText.Number(cold.Ratio) + " ×" }));
    }

    private void WriteSize(int size)
    {
        Lines($"## Steady state at {ReportText.Size(size)}", "", "Side by side: the time of KzSaData, and how many times as long the others take.", "");
        Table(["", .. Contestants, "allocated"], results.SideBySide.Where(timing => timing.Records == size).GroupBy(static timing => timing.Measure).Select(measure => (string[])
        [
            measure.Key, ReportText.Time(measure.First().Nanoseconds), .. measure.Skip(1).Select(static timing => ReportText.Number(timing.Ratio) + " ×"),
            ReportText.Bytes(results.Allocated(size, measure.Key)),
        ]));
        if (results.Steady.Exists(timing => timing.Records == size))
        {
            Lines("BenchmarkDotNet, one after the other: medians.", "");
            Table(["", .. Contestants], results.Steady.Where(timing => timing.Records == size).GroupBy(static timing => timing.Measure).Select(static measure => measure.Select(static timing => ReportText.Time(timing.Nanoseconds)).Prepend(measure.Key).ToArray()));
        }
    }

    private void Lines(params ReadOnlySpan<string> lines)
    {
        foreach (string line in lines)
        {
            text.Append(line).Append('\n');
        }
    }

    private void Table(string[] header, IEnumerable<string[]> rows)
    {
        Lines($"| {string.Join(" | ", header)} |", $"|{string.Concat(header.Select(static (_, i) => i == 0 ? "---|" : "---:|"))}");
        foreach (string[] row in rows)
        {
            Lines(string.Create(CultureInfo.InvariantCulture, $"| {string.Join(" | ", row)} |"));
        }

        Lines("");
    }
}
