namespace KzSaData.Architecture.Tests;

/// <summary>The storeys of the house itself: no arrow points upwards.</summary>
public class StoreyTests
{
    private static readonly string root = Repository.Above(AppContext.BaseDirectory);
    private static readonly StoreyTable table = StoreyTable.Read();

    public static TheoryData<string> Projects => [.. table.Names];

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_folder_refers_to_one_above_it(string project)
    {
        ProjectCompilation sources = ProjectCompilation.Of(new SourceFolder(Path.Combine(root, "src", project)));

        IReadOnlyList<string> violations = StoreyCheck.Violations(sources, table.Of(project));

        string.Join('\n', violations).Should().BeEmpty(
            "arrows point down, as tests/KzSaData.Architecture/Storeys/storeys.txt lists the storeys; `bash tests/architecture.sh check` prints these lines too");
    }

    [Fact]
    public void No_project_refers_to_one_above_it()
    {
        ProjectFile[] projects = [.. Repository.Projects(root).Select(folder => folder.Project)];

        projects.Should().Contain(project => project.Name == "KzSaData.Core");
        string.Join('\n', table.OfProjects().Violations(projects)).Should().BeEmpty("storeys.txt says under [src] which project may refer to which");
    }
}
