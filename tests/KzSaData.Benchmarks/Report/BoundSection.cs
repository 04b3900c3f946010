using System.Text;

namespace KzSaData.Benchmarks;

/// <summary>Says what bounds the measures, and how far they are from the bound.</summary>
internal sealed class BoundSection(Results results)
{
    public void Write(StringBuilder text)
    {
        text.Append("## What bounds them\n\nThis machine reads a kilobyte from memory in ").Append(ReportText.Time(results.Bounds[0]))
            .Append(" and from its caches in ").Append(ReportText.Time(results.Bounds[1]))
            .Append("; a read whose place another read tells takes ").Append(ReportText.Time(results.Bounds[2]))
            .Append("; a page of a mapped file, when touched for the first time, ").Append(ReportText.Time(results.Bounds[3])).Append(".\n\n");
        text.Append("Of the first answer of the embedded dataset, ").Append(ReportText.Time(results.FirstAnswer[0] * 1e6)).Append(" within the process, ")
            .Append(ReportText.Time(results.FirstAnswer[1] * 1e6)).Append(" go to the just-in-time compiler for ").Append(results.FirstAnswer[2]).Append(" methods.\n\n");
        text.Append("| at ").Append(ReportText.Size(results.Largest)).Append(" | bound | by | measured | ratio |\n|---|---:|---|---:|---:|\n");
        using KzSaContestant contestant = new(new BenchmarkFiles(results.Largest).Image);
        int events = contestant.Data.Events.Count;
        int investments = contestant.Data.Investments.Into(RecordId<Actor>.Parse(Question.Into)).Count;
        double bitmap = events / 8.0 / 1024;
        Line(text, Measure.ThreeFilters, 2 * bitmap * results.Bounds[1], "two bitmaps of all events, from the caches");
        Line(text, Measure.Search, bitmap * results.Bounds[1], "one bitmap of all events, from the caches");
        Line(text, Measure.Total, investments * 40 / 1024.0 * results.Bounds[0], "40 bytes of each investment that matches, from memory");
        Line(text, Measure.ByIdMany, 5 * results.Bounds[2], "entry, page of objects, object, its id and its row: five reads, each telling the next");
        Line(text, Measure.EnumerateFirst, results.Allocated(results.Largest, Measure.EnumerateFirst) / 1024.0 * results.Bounds[0], "writing the objects to memory once");
        text.Append('\n');
    }

    private void Line(StringBuilder text, string measure, double bound, string by)
    {
        double measured = results.Own(results.Largest, measure);
        text.Append($"| {measure} | {ReportText.Time(bound)} | {by} | {ReportText.Time(measured)} | {(bound > 0 ? ReportText.Number(measured / bound) + " ×" : "")} |\n");
    }
}
