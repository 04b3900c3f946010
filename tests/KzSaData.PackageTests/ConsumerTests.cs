using System.Runtime.InteropServices;
using KzSaData.PackageTests.Support;

namespace KzSaData.PackageTests;

/// <summary>A program of a user, outside of the repository, that has nothing but the packages.</summary>
public sealed class ConsumerTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    private const string Consumer = nameof(Consumer);
    private const string Reader = nameof(Reader);
    private const string Satisfied = "all claims hold";

    [Fact]
    public void A_program_builds_against_the_packages_without_a_warning_and_runs()
    {
        feed.On(Consumer, "build").Succeeded().Output.Should().NotContain("warning");

        ProcessRun.Program(Executable("bin", "Release", "net10.0"), feed.Folder).Succeeded().Output.Should().Contain(Satisfied);
    }

    [Fact]
    public void A_program_can_be_trimmed_to_the_last_member_without_a_warning_and_still_runs()
    {
        Trim(Consumer);

        ProcessRun.Program(Executable("trimmed"), feed.Folder).Succeeded().Output.Should().Contain(Satisfied);
    }

    [Fact]
    public void A_program_can_be_compiled_ahead_of_time_without_a_warning_and_still_runs()
    {
        // The linker is the machine's own; where there is none, the analysers of the build have looked for what would fail.
        string[] linkers = OperatingSystem.IsLinux() ? [.. new[] { "clang", "gcc" }.Where(static name => File.Exists($"/usr/bin/{name}"))] : [];
        if (linkers.Length == 0)
        {
            return;
        }

        string folder = Path.Combine(feed.CopyOf(Consumer), "native");
        feed.On(
            Consumer, "publish", "--runtime", RuntimeInformation.RuntimeIdentifier, "--output", folder,
            "-p:PublishAot=true", $"-p:CppCompilerAndLinker={linkers[0]}", "-p:TrimmerSingleWarn=false", "-p:IlcTreatWarningsAsErrors=true").Succeeded().Output.Should().NotContain("warning");

        ProcessRun.Program(Path.Combine(folder, Consumer), feed.Folder).Succeeded().Output.Should().Contain(Satisfied);
    }

    [Fact]
    public void A_trimmed_program_that_compiles_no_seeds_carries_nothing_of_what_does()
    {
        Trim(Reader);

        string folder = Path.Combine(feed.CopyOf(Reader), "trimmed");
        ProcessRun.Program(Path.Combine(folder, OperatingSystem.IsWindows() ? "Reader.exe" : "Reader"), feed.Folder).Succeeded().Output.Should().Contain("True");
        Directory.GetFiles(folder, "KzSaData*.dll").Select(Path.GetFileName).Should().BeEquivalentTo("KzSaData.dll", "KzSaData.Core.dll");
    }

    [Fact]
    public void A_program_on_a_common_system_gets_an_assembly_that_is_compiled_ahead_of_time()
    {
        feed.On(Consumer, "build").Succeeded();
        string list = Path.Combine(feed.CopyOf(Consumer), "compiled.txt");

        ProcessRun.Program(Executable("bin", "Release", "net10.0"), feed.Folder, new() { ["DOTNET_JitStdOutFile"] = list, ["DOTNET_JitDisasmSummary"] = "1" }).Succeeded();
        string[] left = [.. File.ReadLines(list).Where(line => line.Contains("compiled KzSaData.Storage.", StringComparison.Ordinal) && line.Contains("[Tier0", StringComparison.Ordinal))];

        // Elsewhere the plain assembly does, and the just-in-time compiler has the work.
        (RuntimeInformation.RuntimeIdentifier == "linux-x64" ? left.Length < 5 : left.Length > 20).Should().BeTrue("on {0}, {1} methods were left: {2}", RuntimeInformation.RuntimeIdentifier, left.Length, string.Join('\n', left));
    }

    private void Trim(string program) =>
        feed.On(
            program, "publish", "--runtime", RuntimeInformation.RuntimeIdentifier, "--self-contained", "--output", Path.Combine(feed.CopyOf(program), "trimmed"),
            "-p:PublishTrimmed=true", "-p:TrimMode=full", "-p:TrimmerSingleWarn=false", "-p:ILLinkTreatWarningsAsErrors=true").Succeeded().Output.Should().NotContain("warning");

    private string Executable(params string[] folder) =>
        Path.Combine([feed.CopyOf(Consumer), .. folder, OperatingSystem.IsWindows() ? "Consumer.exe" : "Consumer"]);
}
