using System.Text;
using System.Text.RegularExpressions;

namespace KzSaData.Tests.Tasks;

/// <summary>The page of tasks shows code that compiles, and what it answers on the dataset of today.</summary>
public sealed partial class TaskPageTests
{
    private const string Page = "docs/tasks.md";

    private static readonly Dictionary<string, Action<Dataset, TextWriter>> Tasks = new Type[] { typeof(AboutRelations), typeof(AboutFigures), typeof(AboutPrograms) }
        .SelectMany(static type => type.GetMethods(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static))
        .ToDictionary(static method => method.Name, static method => method.CreateDelegate<Action<Dataset, TextWriter>>());

    [Fact]
    public void Each_task_stands_on_the_page_with_its_code_and_its_answer()
    {
        string page = File.ReadAllText(Repository.At(Page)).ReplaceLineEndings("\n");

        string expected = Marker().Replace(page, static found => $"<!-- task: {found.Groups["name"].Value} -->\n{Block(found.Groups["name"].Value)}<!-- end -->");

        if (expected != page && Environment.GetEnvironmentVariable(ApprovedText.Approve) == "1")
        {
            File.WriteAllText(Repository.At(Page), expected);
            page = expected;
        }

        page.Should().Be(expected, "the page shows what the tasks are and answer; run the test with {0}=1 to write it", ApprovedText.Approve);
    }

    [Fact]
    public void There_are_fifteen() =>
        Marker().Matches(File.ReadAllText(Repository.At(Page)).ReplaceLineEndings("\n")).Select(static found => found.Groups["name"].Value).Should().BeEquivalentTo(Tasks.Keys).And.HaveCount(15);

    private static string Block(string name)
    {
        using StringWriter output = new() { NewLine = "\n" };
        Tasks[name](KzSaDataset.Current, output);
        return $"```csharp\n{Code(name)}```\n\n```text\n{output}```\n";
    }

    // The body of the method, as it stands in its file.
    private static string Code(string name)
    {
        string file = Tasks[name].Method.DeclaringType!.Name;
        string[] lines = File.ReadAllText(Repository.At("tests", "KzSaData.Tests", "Tasks", $"{file}.cs")).ReplaceLineEndings("\n").Split('\n');
        int start = Array.FindIndex(lines, line => line.StartsWith($"    public static void {name}(", StringComparison.Ordinal)) + 2;
        StringBuilder code = new();
        foreach (string line in lines.Skip(start).TakeWhile(static line => line != "    }"))
        {
            code.Append(line.Length > 8 ? line[8..] : string.Empty).Append('\n');
        }

        return code.ToString().Replace("output.Write", "Console.Write", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"<!-- task: (?<name>\w+) -->.*?<!-- end -->", RegexOptions.Singleline)]
    private static partial Regex Marker();
}
