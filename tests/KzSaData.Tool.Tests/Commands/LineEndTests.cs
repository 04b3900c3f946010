using System.Diagnostics;
using System.Text;

namespace KzSaData.Tool.Tests.Commands;

/// <summary>Seeds are compared byte by byte, also on systems that like their line ends otherwise.</summary>
public sealed class LineEndTests
{
    [Fact]
    public void A_clone_that_converts_line_ends_passes_the_check()
    {
        using TemporaryFolder folder = new();
        Git("clone", "--quiet", "--config", "core.autocrlf=true", "--config", "core.eol=crlf", Repository.Root, folder.At("clone"));

        CommandRun run = CommandRun.In(folder.At("clone"), "check");

        run.Output.Should().EndWith($"no errors{Environment.NewLine}");
        run.Code.Should().Be(ExitCode.Done);
    }

    [Fact]
    public void Line_ends_of_another_system_are_found_and_mended()
    {
        using SmallSeeds seeds = new SmallSeeds().Format();
        string path = Path.Combine(seeds.Path, "release.json");
        string text = File.ReadAllText(path);
        File.WriteAllText(path, text.Replace("\n", "\r\n", StringComparison.Ordinal), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        CommandRun.In(seeds.Root, "check").Output.Should().Contain("release.json(1,1): warning KZ0120: the file begins with a byte order mark");
        File.WriteAllText(path, text.Replace("\n", "\r\n", StringComparison.Ordinal), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        CommandRun.In(seeds.Root, "check").Output.Should().Contain("release.json(1,2): warning KZ0120: the lines end in CR LF, as on Windows");
        CommandRun.In(seeds.Root, "format").Code.Should().Be(ExitCode.Done);
        File.ReadAllBytes(path).Should().Equal(Encoding.UTF8.GetBytes(text));
    }

    private static void Git(params string[] arguments)
    {
        using Process git = Process.Start(new ProcessStartInfo("git", arguments) { RedirectStandardError = true })!;
        string errors = git.StandardError.ReadToEnd();
        git.WaitForExit();
        git.ExitCode.Should().Be(0, errors);
    }
}
