namespace KzSaData.Architecture.Tests;

/// <summary>The arrows between projects.</summary>
public class ProjectStoreysTests
{
    private static readonly ProjectStoreys storeys = new(["Core", "Seeds: Core", "Tool: Seeds"]);

    [Fact]
    public void A_project_refers_to_those_below_it_also_past_those_between() =>
        Violations(("Tool", """<ProjectReference Include="../Core/Core.csproj;../Seeds/Seeds.csproj" />""")).Should().BeEmpty();

    [Theory]
    [InlineData("Seeds", "Tool")]
    [InlineData("Core", "Core")]
    [InlineData("Core", "Unknown")]
    [InlineData("Unknown", "Core")]
    public void Any_other_reference_is_named_with_its_line(string from, string to) =>
        Violations((from, $"""<ProjectReference Include="..\{to}\{to}.csproj" />"""))
            .Should().Equal($"src/{from}/{from}.csproj(2): {from} must not refer to {to}");

    [Theory]
    [InlineData("""<ProjectReference Include="../Tool/Tool.csproj" ReferenceOutputAssembly="false" />""")]
    [InlineData("""<ProjectReference Include="../Tool/Tool.csproj"><ReferenceOutputAssembly>false</ReferenceOutputAssembly></ProjectReference>""")]
    [InlineData("""<ProjectReference Include="../Tool/Tool.csproj" OutputItemType="Analyzer" />""")]
    public void What_only_the_build_runs_is_no_arrow(string reference) =>
        Violations(("Core", reference)).Should().BeEmpty();

    private static IEnumerable<string> Violations((string Name, string Reference) project) =>
        storeys.Violations([new ProjectFile(project.Name, $"<Project><ItemGroup>\n{project.Reference}\n</ItemGroup></Project>")]);
}
