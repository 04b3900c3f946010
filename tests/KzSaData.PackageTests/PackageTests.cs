using System.IO.Compression;
using System.Xml.Linq;
using KzSaData.PackageTests.Support;

namespace KzSaData.PackageTests;

public sealed class PackageTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    [Fact]
    public void The_solution_packs_to_four_libraries_with_symbols_and_to_a_tool_without_a_warning()
    {
        string[] libraries = ["KzSaData", "KzSaData.Export", "KzSaData.Seeds", "KzSaData.Core"];
        Directory.GetFiles(feed.Folder).Select(Path.GetFileName).Should().BeEquivalentTo([.. libraries.SelectMany(id => new[] { $"{id}.{feed.Version}.nupkg", $"{id}.{feed.Version}.snupkg" }), $"KzSaData.Tool.{feed.Version}.nupkg"]);
        feed.PackOutput.Should().NotContain("warning");
    }

    [Theory]
    [InlineData("KzSaData")]
    [InlineData("KzSaData.Export")]
    [InlineData("KzSaData.Seeds")]
    [InlineData("KzSaData.Core")]
    public void A_package_has_what_its_users_look_for_and_nothing_else(string id)
    {
        using ZipArchive package = Open(id);

        string[] files = [.. package.Entries.Select(entry => entry.FullName).Where(name => !name.StartsWith("package/", StringComparison.Ordinal) && !name.StartsWith("_rels/", StringComparison.Ordinal) && name != "[Content_Types].xml")];
        string[] expected = ["README.md", "icon.png", $"{id}.nuspec", $"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml"];

        // Core is also there as it is compiled ahead of time: a first answer takes half the time.
        files.Should().BeEquivalentTo(id switch
        {
            "KzSaData" => [.. expected, "LICENSE-DATA"],
            "KzSaData.Export" => [.. expected, "build/KzSaData.Export.targets", "buildTransitive/KzSaData.Export.targets"],
            "KzSaData.Core" => [.. expected, "runtimes/linux-x64/lib/net10.0/KzSaData.Core.dll"],
            _ => expected,
        });
    }

    [Theory]
    [InlineData("KzSaData", "MIT AND CC-BY-4.0", "KzSaData.Seeds")]
    [InlineData("KzSaData.Seeds", "MIT", "KzSaData.Core")]
    [InlineData("KzSaData.Core", "MIT", "NodaTime")]
    public void A_package_states_its_licence_and_depends_on_one_other(string id, string licence, string dependency)
    {
        using ZipArchive package = Open(id);
        using Stream stream = package.GetEntry($"{id}.nuspec")!.Open();
        XElement metadata = XDocument.Load(stream).Root!.Elements().Single();

        XElement Element(string name) => metadata.Descendants().First(element => element.Name.LocalName == name);
        Element("license").Value.Should().Be(licence);
        Element("readme").Value.Should().Be("README.md");
        Element("icon").Value.Should().Be("icon.png");
        Element("repository").Attribute("url")!.Value.Should().StartWith("https://");
        Element("description").Value.Length.Should().BeInRange(80, 400);
        XElement[] dependencies = [.. metadata.Descendants().Where(element => element.Name.LocalName == "dependency")];
        dependencies.Select(element => element.Attribute("id")!.Value).Should().Equal(dependency);

        // An engine of another version would read the image by other rules.
        string asked = dependencies[0].Attribute("version")!.Value;
        (asked == $"[{feed.Version}]").Should().Be(dependency.StartsWith("KzSaData", StringComparison.Ordinal), "{0} asks for {1} {2}", id, dependency, asked);
    }

    [Fact]
    public void The_export_asks_for_the_engine_of_its_version_and_for_none_of_the_data()
    {
        using ZipArchive package = Open("KzSaData.Export");
        using Stream stream = package.GetEntry("KzSaData.Export.nuspec")!.Open();

        XElement[] ours = [.. XDocument.Load(stream).Descendants().Where(static element => element.Name.LocalName == "dependency" && element.Attribute("id")!.Value.StartsWith("KzSaData", StringComparison.Ordinal))];

        ours.Should().ContainSingle();
        (ours[0].Attribute("id")!.Value, ours[0].Attribute("version")!.Value).Should().Be(("KzSaData.Core", $"[{feed.Version}]"));
    }

    [Fact]
    public void The_compiler_ahead_of_time_is_found_whether_the_folder_of_packages_ends_in_a_separator_or_not()
    {
        using TemporaryFolder output = new();
        string packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        foreach (string root in (string[])[packages.TrimEnd('/', '\\'), $"{packages.TrimEnd('/', '\\')}/"])
        {
            string folder = output.At(root.EndsWith('/') ? "with" : "without");
            ProcessRun.Dotnet(Repository.Root, null, "pack", "src/KzSaData.Core", "--configuration", Repository.Configuration, "--no-build", "--output", folder, $"-p:NuGetPackageRoot={root}").Succeeded();

            using ZipArchive package = ZipFile.OpenRead(Directory.GetFiles(folder, "*.nupkg").Single());
            package.GetEntry("runtimes/linux-x64/lib/net10.0/KzSaData.Core.dll").Should().NotBeNull(root);
        }
    }

    private ZipArchive Open(string id) => ZipFile.OpenRead(Path.Combine(feed.Folder, $"{id}.{feed.Version}.nupkg"));
}
