using System.Text.RegularExpressions;

namespace KzSaData.Samples.Tests;

/// <summary>The front pages in the other languages: their program is run, their table is that of the dataset.</summary>
public sealed partial class LanguageReadmeTests
{
    private const string Break = "────";

    // What the first and the last column of the table are called, and the columns between by the degrees of support.
    private static readonly Dictionary<string, (string Kind, string Records, string Disputed, string Version)> Heads = new()
    {
        ["kk"] = ("Жазба түрі", "Саны", "Даулы мәліметі бар", "Деректер нұсқасы"),
        ["ru"] = ("Вид записи", "Всего", "С оспариваемым утверждением", "Версия данных"),
        ["ar"] = ("نوع السجل", "العدد", "فيها معلومة محل خلاف", "إصدار البيانات"),
    };

    public static TheoryData<string> Languages => [.. Heads.Keys];

    [Fact]
    public async Task Their_programs_print_what_they_show()
    {
        using TemporaryFolder folder = new();
        string file = folder.At("Pages.cs");
        string[] programs = [.. Heads.Keys.Select(static language => Code().Match(Page(language)).Groups["body"].Value.Replace("using KzSaData;\n", string.Empty, StringComparison.Ordinal))];
        await File.WriteAllTextAsync(file, $"#:property PublishAot=false\n#:project {Repository.At("src", "KzSaData", "KzSaData.csproj")}\nusing KzSaData;\nConsole.OutputEncoding = System.Text.Encoding.UTF8;\n{string.Join($"Console.WriteLine(\"{Break}\");\n", programs.Select(static program => $"{{\n{program}}}\n"))}");

        Outcome outcome = await Sample.Execute("dotnet", ["run", "--configuration", Repository.Configuration, file]);

        outcome.ShouldSucceed();
        foreach ((string language, string printed) in Heads.Keys.Zip(outcome.Output.Split($"{Break}\n")))
        {
            Approve(language, Printed(), printed);
            Printed().Match(Page(language)).Groups["body"].Value.Should().Be(printed, "README.{0}.md shows it; run the test with {1}=1 to write it", language, ApprovedText.Approve);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Its_table_is_that_of_the_dataset(string language)
    {
        string table = $"\n{Table(KzSaDataset.Current, language)}\n";
        Approve(language, Coverage(), table);

        Coverage().Match(Page(language)).Groups["body"].Value.Should().Be(table, "README.{0}.md states what the dataset holds; run the test with {1}=1 to write it", language, ApprovedText.Approve);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void It_is_linked_from_the_front_page(string language) => new Readme("README.md").Text.Should().Contain($"](README.{language}.md)");

    private static string Table(Dataset data, string language)
    {
        (string kind, string records, string disputed, string version) = Heads[language];
        Support[] degrees = [.. Enum.GetValues<Support>().OrderDescending()];
        IEnumerable<string> rows = from of in data.Records.GroupBy(static record => record.RecordKind).OrderBy(static of => of.Key)
                                   select Row([of.Key.Label(language), of.Count(), .. degrees.Select(degree => (object)of.Count(record => record.Support == degree)), of.Count(static record => record.Disputes.Count > 0)]);
        return string.Join('\n',
        [
            Row([kind, records, .. degrees.Select(degree => degree.Label(language)), disputed]),
            Row(["---", .. Enumerable.Repeat("---:", degrees.Length + 2)]),
            .. rows,
            string.Empty,
            $"{version}: {data.Release.Version} ({EdtfDate.FromDay(data.Release.AsOf).ToText(language)}).",
        ]);
    }

    private static string Row(IEnumerable<object> cells) => $"| {string.Join(" | ", cells)} |";

    private static string Page(string language) => new Readme($"README.{language}.md").Text;

    private static void Approve(string language, Regex part, string text)
    {
        if (Environment.GetEnvironmentVariable(ApprovedText.Approve) == "1")
        {
            string page = Page(language);
            Group shown = part.Match(page).Groups["body"];
            File.WriteAllText(Repository.At($"README.{language}.md"), $"{page[..shown.Index]}{text}{page[(shown.Index + shown.Length)..]}");
        }
    }

    [GeneratedRegex(@"```csharp\n(?<body>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"```text\n(?<body>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Printed();

    [GeneratedRegex("<!-- coverage -->(?<body>.*?)<!-- /coverage -->", RegexOptions.Singleline)]
    private static partial Regex Coverage();
}
