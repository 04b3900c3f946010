using System.Text;

namespace KzSaData.Benchmarks;

/// <summary>Writes what <c>kzsa</c> takes, and what its exports take, as Markdown.</summary>
internal static class TerminalReport
{
    private const double OfEmpty = 0.25;
    private const double OfShell = 2;
    private const double ForAll = 5_000;

    public static string Of(string machine, IReadOnlyList<(string Name, double Milliseconds, double Ratio)> shown, IReadOnlyList<(string Name, double Milliseconds, double Bytes)> exports)
    {
        StringBuilder text = new();
        text.Append("# Benchmarks: kzsa in a terminal\n\nMade by `bash tests/KzSaData.Benchmarks/terminal.sh`, which overwrites it; [README.md](../README.md) says what is measured and how.\n\n").Append(machine).Append("\n\n## Goals\n\n| goal | measured |  |\n|---|---:|---:|\n");
        Goal($"`kzsa show ID`, whole process: at most {ReportText.Number(OfEmpty)} × an empty .NET process", $"{ReportText.Number(shown[1].Ratio)} ×", shown[1].Ratio <= OfEmpty);
        Goal($"`kzsa show ID`, whole process: at most {ReportText.Number(OfShell)} × the sqlite3 shell", $"{ReportText.Number(shown[2].Ratio)} ×", shown[2].Ratio <= OfShell);
        Goal($"all formats of the whole dataset: at most {ReportText.Time(ForAll * 1e6)}", ReportText.Time(exports[^1].Milliseconds * 1e6), exports[^1].Milliseconds <= ForAll);
        text.Append("\n## An answer: whole processes in turn\n\nTime from start to the last byte; medians, and medians of the ratios within a round.\n\n|  | time | kzsa takes of it |\n|---|---:|---:|\n");
        foreach ((string name, double milliseconds, double ratio) in shown)
        {
            text.Append($"| {name} | {ReportText.Time(milliseconds * 1e6)} | {ReportText.Number(ratio)} × |\n");
        }

        text.Append("\n## Exports\n\nOne after the other in one process, the first of each: what they share is compiled just in time for the first.\n\n|  | time | size |\n|---|---:|---:|\n");
        foreach ((string name, double milliseconds, double bytes) in exports)
        {
            text.Append($"| {name} | {ReportText.Time(milliseconds * 1e6)} | {ReportText.Bytes(bytes)} |\n");
        }

        return text.ToString();

        void Goal(string goal, string measured, bool isReached) => text.Append($"| {goal} | {measured} | {(isReached ? "reached" : "**missed**")} |\n");
    }
}
