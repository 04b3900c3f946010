using System.IO.Compression;
using System.Xml.Linq;
using KzSaData.PackageTests.Support;

namespace KzSaData.PackageTests;

/// <summary>The program as somebody gets it who has the .NET SDK and none of this repository.</summary>
public sealed class ToolTests(InstalledTool tool) : IClassFixture<InstalledTool>
{
    private static readonly bool CarriesDataset = Repository.Configuration == "Release";

    /// <summary>A command line for each command that readers have, and what its answer holds.</summary>
    public static TheoryData<string, string> Commands => new()
    {
        { "show diplomatic-relations-1994", "30 April 1994" },
        { "show acwa-power --lang ar", "أكوا باور" },
        { "list --kind visit --since 2022 --format csv", "tokayev-visit-to-saudi-arabia-2022" },
        { "timeline --actor kassym-jomart-tokayev --since 2024", "One Water Summit" },
        { "total --from saudi-arabia --into kazakhstan", "dollars" },
        { "search ветропарки --lang ru", "acwa-wind-farm" },
        { "stats --format json", "\"agreement\"" },
        { "cite acwa-wind-farm --style bibtex", "@" },
        { "list --help", "Examples:" },
        { "--version", "0." },
    };

    [Fact]
    public void The_package_is_a_tool_and_says_what_it_is()
    {
        using ZipArchive package = ZipFile.OpenRead(tool.Package);
        string[] files = [.. package.Entries.Select(static entry => entry.FullName)];
        using Stream stream = package.GetEntry("KzSaData.Tool.nuspec")!.Open();
        XElement metadata = XDocument.Load(stream).Root!.Elements().Single();

        string Of(string name) => metadata.Descendants().First(element => element.Name.LocalName == name).Value;
        Of("license").Should().Be("MIT AND CC-BY-4.0");
        Of("readme").Should().Be("README.md");
        Of("icon").Should().Be("icon.png");
        Of("description").Length.Should().BeInRange(80, 400);
        metadata.Descendants().Where(static element => element.Name.LocalName == "packageType").Select(static element => element.Attribute("name")!.Value).Should().Equal("DotnetTool");
        files.Should().Contain(["README.md", "icon.png", "LICENSE-DATA", "tools/net10.0/any/kzsa.dll", "tools/net10.0/any/DotnetToolSettings.xml"]);
        files.Should().NotContain(static file => file.EndsWith(".pdb", StringComparison.Ordinal) || file.EndsWith(".xml", StringComparison.Ordinal) && file.StartsWith("tools/", StringComparison.Ordinal) && !file.EndsWith("DotnetToolSettings.xml", StringComparison.Ordinal));
        using StreamReader page = new(package.GetEntry("README.md")!.Open());
        page.ReadToEnd().Should().StartWith("# kzsa").And.NotContain("](../");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void It_installs_from_the_feed_wherever_packages_are_kept(bool namesTheFolder)
    {
        using TemporaryFolder place = new();

        tool.InstallTo(place.At("tool"), namesTheFolder ? place.At("packages") : null, place.At("home")).Succeeded();

        Directory.GetFiles(place.At("tool")).Select(Path.GetFileNameWithoutExtension).Should().Contain("kzsa");
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Each_command_answers_in_a_folder_that_has_nothing(string line, string answer)
    {
        ProcessRun run = tool.Run(line);

        bool needsDataset = !line.StartsWith('-') && !line.EndsWith("--help", StringComparison.Ordinal);
        (run.ExitCode == 0).Should().Be(CarriesDataset || !needsDataset, run.Output);
        run.Output.Should().Contain(CarriesDataset || !needsDataset ? answer : "carries no dataset");
    }

    [Fact]
    public void It_begins_a_dataset_of_ones_own_checks_builds_validates_and_compares_it()
    {
        using TemporaryFolder place = new();
        new DirectoryInfo(Repository.Seeds).CopyTo(place.At("seeds"));

        tool.Run("check", place.Path).Succeeded().Output.Should().Contain("no errors");
        tool.Run("new place somewhere", place.Path).Succeeded();
        tool.Run("check", place.Path).ExitCode.Should().Be(1, "what a skeleton leaves open is an error");
        File.Delete(place.At("seeds/places/somewhere.json"));
        tool.Run("build seeds --out mine.kzsa", place.Path).Succeeded();
        tool.Run("validate mine.kzsa", place.Path).Succeeded().Output.Should().Contain("is right");
        tool.Run("diff seeds mine.kzsa", place.Path).Succeeded().Output.Should().Contain("same content");
        foreach (string format in (string[])["csv", "xlsx", "parquet", "sqlite", "json", "jsonl", "bibtex", "csl-json", "ris"])
        {
            tool.Run($"export {format} --data mine.kzsa --out {format}.out", place.Path).Succeeded();
            Path.Exists(place.At($"{format}.out")).Should().BeTrue(format);
        }
    }
}
