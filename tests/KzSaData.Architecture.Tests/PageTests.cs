namespace KzSaData.Architecture.Tests;

/// <summary>The pages for those who carry on name what there is.</summary>
public class PageTests
{
    private static readonly string root = Repository.Above(AppContext.BaseDirectory);
    private static readonly StoreyTable table = StoreyTable.Read();
    private static readonly string[] sources =
    [
        .. new[] { "src", "tests" }
            .SelectMany(static folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories))
            .Select(static file => $"/{Path.GetRelativePath(root, file).Replace('\\', '/')}")
            .Where(static file => !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal)),
    ];

    public static TheoryData<string> Projects => [.. table.Names];

    public static TheoryData<string> Pages => [.. Directory.EnumerateFiles(Path.Combine(root, Page.Folder), "*.md").Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_page_on_architecture_has_every_folder_in_the_order_of_the_storeys(string project) =>
        Page.Read(root, "architecture.md").FirstCells(project).Should().Equal(table.Of(project).Folders, "docs/architecture.md says below '{0}' what each folder is for", project);

    [Fact]
    public void It_has_every_project() =>
        Page.Read(root, "architecture.md").FirstCells("Projects").Should().BeEquivalentTo(Repository.Projects(root).Select(static folder => folder.Project.Name));

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_test_that_a_page_names_is_there(string page) =>
        Page.Read(root, page).Tests.Where(static test => !sources.Any(file => file.EndsWith($"/{test}.cs", StringComparison.Ordinal))).Should().BeEmpty("docs/{0} names them", page);

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_file_that_a_page_names_is_there(string page) =>
        Page.Read(root, page).Files.Where(static name => !sources.Any(file => file.EndsWith($"/{name}", StringComparison.Ordinal))).Should().BeEmpty("docs/{0} names them", page);

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_command_runs_tests_that_are_there(string page)
    {
        foreach ((string project, string[] picked) in Page.Read(root, page).TestRuns)
        {
            string[] tests = [.. sources.Where(file => file.StartsWith($"/{project}/", StringComparison.Ordinal) && file.EndsWith("Tests.cs", StringComparison.Ordinal))];
            tests.Should().NotBeEmpty("docs/{0} runs those of {1}", page, project);
            picked.Where(name => !tests.Any(file => file.Contains(name, StringComparison.Ordinal) || File.ReadAllText(root + file).Contains($" {name}(", StringComparison.Ordinal)))
                .Should().BeEmpty("docs/{0} picks them in {1}", page, project);
        }
    }

    [Fact]
    public void What_a_page_names_is_found_outside_of_blocks()
    {
        Page page = new("## Text\n`OneTests`, `Folder/One.cs`, not `tests/Some.Tests`.\n```\n`TwoTests`\n```\n| `a` | b |\n| `c` | d |\n## Next\n| `e` | f |\n");

        (string.Join(' ', page.Tests), string.Join(' ', page.Files), string.Join(' ', page.FirstCells("Text"))).Should().Be(("OneTests", "Folder/One.cs", "a c"));
    }
}
