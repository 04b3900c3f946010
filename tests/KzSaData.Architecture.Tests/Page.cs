using System.Text.RegularExpressions;

namespace KzSaData.Architecture.Tests;

/// <summary>A page of <c>docs/</c>, with what it names.</summary>
internal sealed partial class Page(string text)
{
    /// <summary>The folder of the pages, from the root of the repository.</summary>
    public const string Folder = "docs";

    /// <summary>Reads a page.</summary>
    public static Page Read(string root, string name) => new(File.ReadAllText(Path.Combine(root, Folder, name)).ReplaceLineEndings("\n"));

    /// <summary>The tests that it names.</summary>
    public IEnumerable<string> Tests => Code.Where(static code => code.EndsWith("Tests", StringComparison.Ordinal) && !code.Contains('/', StringComparison.Ordinal));

    /// <summary>The files that it names, most of them by the end of their path.</summary>
    public IEnumerable<string> Files => Code.Where(static code => FileName().IsMatch(code));

    /// <summary>The commands that run tests, each with its project and the names that it picks tests by.</summary>
    public IEnumerable<(string Project, string[] Picked)> TestRuns => TestRun().Matches(text).Select(static run => (
        run.Groups["project"].Value,
        run.Groups["filter"].Value.Split(['|', '\\'], StringSplitOptions.RemoveEmptyEntries)));

    // What stands in backticks, outside of blocks.
    private IEnumerable<string> Code => Marked().Matches(Block().Replace(text, string.Empty)).Select(static code => code.Groups["code"].Value).Distinct();

    /// <summary>The first cells, without their backticks, of the table below a heading; none where there is no such heading.</summary>
    public IEnumerable<string> FirstCells(string heading) =>
        text.Split('\n').SkipWhile(line => line.TrimStart('#', ' ') != heading || !line.StartsWith('#')).Skip(1)
            .TakeWhile(static line => !line.StartsWith('#'))
            .Where(static line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(static line => line.Split('|')[1].Trim(' ', '`'));

    [GeneratedRegex(@"dotnet test (?<project>tests/[\w.]+)( --filter ""?(?<filter>[\w|\\]+)""?)?")]
    private static partial Regex TestRun();

    [GeneratedRegex("`(?<code>[^`\n]+)`")]
    private static partial Regex Marked();

    [GeneratedRegex("^ *```.*?^ *```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^[\w{}./-]+\.(cs|targets|txt|sh|mjs)$")]
    private static partial Regex FileName();
}
