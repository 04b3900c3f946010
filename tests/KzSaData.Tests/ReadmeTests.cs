using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace KzSaData.Tests;

/// <summary>What the front page says must be so: its code is the sample that is run elsewhere, its figures are those of the dataset.</summary>
public class ReadmeTests
{
    [Fact]
    public void The_ten_lines_are_those_of_the_sample()
    {
        string sample = string.Join('\n', File.ReadLines(Repository.At("samples", "QuickStart.cs")).Where(static line => !line.StartsWith("#:", StringComparison.Ordinal)));

        Section("quickstart").Should().Contain($"```csharp\n{sample.Trim()}\n```", "README.md shows samples/QuickStart.cs; copy it there, without its first two lines");
    }

    [Fact]
    public void The_figures_are_those_of_the_dataset()
    {
        string figures = $"\n{Figures(KzSaDataset.Current)}\n";
        if (Environment.GetEnvironmentVariable(ApprovedText.Approve) == "1")
        {
            File.WriteAllText(Repository.At("README.md"), Readme("README.md").Replace(Section("coverage"), figures, StringComparison.Ordinal));
        }

        Section("coverage").Should().Be(figures, "README.md states what the dataset holds; run the test with {0}=1 to write it", ApprovedText.Approve);
    }

    [Fact]
    public void What_it_says_of_speed_stands_in_the_report_of_the_benchmarks()
    {
        string[] report = File.ReadAllLines(Repository.At("tests", "KzSaData.Benchmarks", "results", "full.md"));
        string[] rows = [.. Section("speed").Split('\n').Where(static line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1)];

        rows.Should().HaveCountGreaterThan(2);
        report.Should().Contain(rows, "README.md quotes rows of results/full.md; copy them anew");
    }

    [Fact]
    public void What_it_says_of_speed_in_words_stands_there_too()
    {
        string report = File.ReadAllText(Repository.At("tests", "KzSaData.Benchmarks", "results", "full.md"));
        Match words = Regex.Match(Readme("README.md"), @"\((?<plain>\d\.\d\d) instead of (?<compiled>\d\.\d\d) times an empty process");

        words.Success.Should().BeTrue();
        report.Should().MatchRegex($@"\| KzSaData, embedded \|[^|]*\| {words.Groups["compiled"].Value} × \|").And.MatchRegex($@"nothing compiled ahead of time \|[^|]*\| {words.Groups["plain"].Value} × \|");
    }

    [Fact]
    public void The_goals_whose_failure_is_explained_are_those_that_are_missed()
    {
        string[] report = File.ReadAllLines(Repository.At("tests", "KzSaData.Benchmarks", "results", "full.md"));
        IEnumerable<string> missed = report.Where(static line => line.StartsWith("| ", StringComparison.Ordinal) && line.Contains("**missed**", StringComparison.Ordinal));

        Section("missed", "tests/KzSaData.Benchmarks/README.md").Should().Be($"\n| goal | measured |  |\n|---|---:|---:|\n{string.Concat(missed.Select(static row => row + "\n"))}", "the README of the benchmarks explains each; copy the rows there, and say why");
    }

    [Fact]
    public void It_names_every_goal_that_is_missed()
    {
        string[] report = File.ReadAllLines(Repository.At("tests", "KzSaData.Benchmarks", "results", "full.md"));
        foreach (string row in report.Where(static line => line.StartsWith("| ", StringComparison.Ordinal) && line.Contains("**missed**", StringComparison.Ordinal)))
        {
            Readme("README.md").Should().Contain(string.Join(' ', row.Split('|')[2].Trim().Split(' ')[..2]), "README.md names what was missed: {0}", row);
        }
    }

    private static string Figures(Dataset data)
    {
        StringBuilder table = new();
        table.Append("| Kind | Records | Confirmed by both sides | Documented | Two voices or more | One voice | Unverified | A claim disputed |\n");
        table.Append("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        foreach (IGrouping<RecordKind, DatasetRecord> kind in data.Records.GroupBy(static record => record.RecordKind).OrderBy(static kind => kind.Key))
        {
            int Of(Support support) => kind.Count(record => record.Support == support);
            table.Append(CultureInfo.InvariantCulture, $"| {kind.Key.Label("en")} | {kind.Count()} | {Of(Support.BothSidesConfirmed)} | {Of(Support.Documented)} | {Of(Support.Corroborated)} | {Of(Support.SingleVoice)} | {Of(Support.Unverified)} | {kind.Count(static record => record.Disputes.Count > 0)} |\n");
        }

        int Seen(Seen extent) => data.Sources.Count(source => source.Seen == extent);
        string languages = string.Join(", ", data.Sources.GroupBy(static source => source.Language).OrderByDescending(static group => group.Count()).Take(4).Select(static group => $"{group.Count()} in `{group.Key}`"));
        table.Append(CultureInfo.InvariantCulture, $"\n{data.Sources.Count} sources ({languages}), {data.Actors.Count} actors, {data.Places.Count} places, {data.Publishers.Count} publishers, {data.Notes.Count} curation notes. Of the sources {Seen(KzSaData.Seen.Page)} were read whole, {Seen(KzSaData.Seen.Excerpt)} in part, and {Seen(KzSaData.Seen.Cited)} are known from another work's references only, which support nothing; {data.Sources.Count(static source => source.Issued is not null)} show when they were issued. Data version {data.Release.Version}, as of {data.Release.AsOf:uuuu-MM-dd}.");
        return table.ToString();
    }

    private static string Readme(string path) => File.ReadAllText(Repository.At(path)).ReplaceLineEndings("\n");

    private static string Section(string name, string path = "README.md")
    {
        string readme = Readme(path);
        string open = $"<!-- {name} -->";
        int start = readme.IndexOf(open, StringComparison.Ordinal) + open.Length;
        return readme[start..readme.IndexOf($"<!-- /{name} -->", StringComparison.Ordinal)];
    }
}
