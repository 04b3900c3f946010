using System.Reflection;
using System.Runtime.CompilerServices;

namespace KzSaData.Samples.Tests;

/// <summary>What is promised of every sample.</summary>
public sealed class SampleHouseTests
{
    // The report is two writers and what they write; each of its files is as short as another sample.
    private static readonly Dictionary<string, int> LongerSamples = new() { ["InvestmentReport"] = 500, ["Timeline"] = 480, ["WebApi"] = 200 };

    public static TheoryData<string> Samples => [.. Sample.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_is_short_and_in_a_language_of_NET(string name)
    {
        string[] files = [.. Directory.EnumerateFiles(Repository.At("samples", name))];
        files.Select(Path.GetExtension).Should().BeSubsetOf([".cs", ".fs", ".csproj", ".fsproj", ".json", ".css", ".md"]);
        int[] lengths = [.. files.Where(static file => Path.GetExtension(file) is ".cs" or ".fs").Select(static file => File.ReadLines(file).Count())];
        lengths.Should().OnlyContain(static length => length <= 120);
        lengths.Sum().Should().BeLessThan(LongerSamples.GetValueOrDefault(name, 150));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_has_a_readme_with_its_command_and_output(string name)
    {
        Readme readme = new($"samples/{name}/README.md");
        readme.Text.Should().StartWith($"# {name}\n");
        readme.Transcripts.Select(static transcript => transcript.Command).Should().Contain(command => command.StartsWith($"dotnet run --project samples/{name}", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_front_page_and_the_list_of_samples_link_it(string name)
    {
        new Readme("README.md").Text.Should().Contain($"](samples/{name}/README.md)");
        new Readme("samples/README.md").Text.Should().Contain($"]({name})");
    }

    [Fact]
    public void The_quick_start_is_as_short_as_the_readme_that_shows_it()
    {
        File.ReadLines(Repository.At("samples", "QuickStart.cs")).Count().Should().BeLessThanOrEqualTo(20);
        new Readme("README.md").Text.Should().Contain("](samples/QuickStart.cs)");
        new Readme("samples/README.md").Text.Should().Contain("](QuickStart.cs)").And.Contain("$ dotnet run samples/QuickStart.cs");
    }

    [Fact]
    public void Samples_see_of_the_library_what_everybody_sees()
    {
        IEnumerable<string> friends = new[] { typeof(Dataset).Assembly, typeof(KzSaDataset).Assembly }.SelectMany(static assembly => assembly.GetCustomAttributes<InternalsVisibleToAttribute>()).Select(static friend => friend.AssemblyName);
        friends.Should().NotBeEmpty().And.NotContain([.. Sample.Names, "QuickStart"]);
    }
}
