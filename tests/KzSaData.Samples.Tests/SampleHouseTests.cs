namespace KzSaData.Samples.Tests;

/// <summary>What is promised of every sample.</summary>
public sealed class SampleHouseTests
{
    public static TheoryData<string> Samples => [.. Directory.GetDirectories(Repository.At("samples")).Select(static folder => Path.GetFileName(folder)!)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_is_short(string name)
    {
        string[] files = [.. Directory.EnumerateFiles(Repository.At("samples", name)).Where(static file => Path.GetExtension(file) is ".cs" or ".fs")];
        files.Sum(static file => File.ReadLines(file).Count()).Should().BeLessThan(name == "WebApi" ? 200 : 150);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_has_a_readme_with_its_command_and_output(string name)
    {
        string readme = File.ReadAllText(Repository.At("samples", name, "README.md"));
        readme.Should().StartWith($"# {name}\n").And.Contain($"$ dotnet run --project samples/{name}");
        File.ReadAllText(Repository.At("samples", "README.md")).Should().Contain($"]({name})");
    }

    [Fact]
    public void The_quick_start_is_as_short_as_the_readme_that_shows_it()
    {
        File.ReadLines(Repository.At("samples", "QuickStart.cs")).Count().Should().BeLessThanOrEqualTo(20);
        File.ReadAllText(Repository.At("samples", "README.md")).Should().Contain("$ dotnet run samples/QuickStart.cs");
    }
}
