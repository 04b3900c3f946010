using System.Runtime.InteropServices;
using KzSaData.PackageTests.Support;

namespace KzSaData.PackageTests;

/// <summary>A program of a user, outside of the repository, that has nothing but the packages.</summary>
public sealed class ConsumerTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    private const string Satisfied = "all claims hold";

    [Fact]
    public void A_program_builds_against_the_packages_without_a_warning_and_runs()
    {
        feed.OnConsumer("build").Succeeded().Output.Should().NotContain("warning");

        ProcessRun.Program(Executable("bin", "Release", "net10.0"), feed.Folder).Succeeded().Output.Should().Contain(Satisfied);
    }

    [Fact]
    public void A_program_can_be_trimmed_to_the_last_member_without_a_warning_and_still_runs()
    {
        feed.OnConsumer(
            "publish", "--runtime", RuntimeInformation.RuntimeIdentifier, "--self-contained", "--output", Path.Combine(feed.Consumer(), "trimmed"),
            "-p:PublishTrimmed=true", "-p:TrimMode=full", "-p:TrimmerSingleWarn=false", "-p:ILLinkTreatWarningsAsErrors=true").Succeeded().Output.Should().NotContain("warning");

        ProcessRun.Program(Executable("trimmed"), feed.Folder).Succeeded().Output.Should().Contain(Satisfied);
    }

    private string Executable(params string[] folder) =>
        Path.Combine([feed.Consumer(), .. folder, OperatingSystem.IsWindows() ? "Consumer.exe" : "Consumer"]);
}
