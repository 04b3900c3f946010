using System.Text.RegularExpressions;

namespace KzSaData.Samples.Tests;

/// <summary>A command of a README, and what it is said to print. "…" stands for any lines, or for any text within a line.</summary>
public sealed record Transcript(string Command, string Printed)
{
    /// <summary>What it would say of what is printed now: as many lines before the first … and after the last as it has.</summary>
    public string Renewed(string printed)
    {
        string[] said = Plain(Printed).TrimEnd('\n').Split('\n');
        string[] now = Plain(printed).TrimEnd('\n').Split('\n');
        int before = Array.IndexOf(said, "…");
        int after = said.Length - 1 - Array.LastIndexOf(said, "…");
        IEnumerable<string> lines = before < 0 ? now : [.. now.Take(before), "…", .. now.TakeLast(Math.Min(after, Math.Max(0, now.Length - before)))];
        return string.Concat(lines.Select(static line => $"{line}\n"));
    }

    public bool Tells(string printed) => Pattern().IsMatch(Plain(printed));

    // Programs fill up their lines; readers do not see how.
    private static string Plain(string text) => string.Join('\n', text.Split('\n').Select(static line => line.TrimEnd())).Trim('\n') + "\n";

    private Regex Pattern()
    {
        // An answer of a service is one line, which a README breaks.
        string said = Command.StartsWith("curl ", StringComparison.Ordinal) ? string.Concat(Printed.Split('\n').Select(static line => line.Trim())) + "\n" : Plain(Printed);
        IEnumerable<string> lines = said.TrimEnd('\n').Split('\n').Select(static line => line == "…" ? @"(.*\n)*" : Regex.Escape(line).Replace("…", ".*", StringComparison.Ordinal) + @"\n");
        return new Regex($@"\A{string.Concat(lines)}\z");
    }
}
