using System.Runtime.InteropServices;
using KzSaData.PackageTests.Support;

namespace KzSaData.PackageTests;

/// <summary>`kzsa` as one native file, as a release has it.</summary>
public sealed class NativeToolTests
{
    [Fact]
    public void It_is_published_without_a_warning_as_one_file_that_answers_and_names_what_it_cannot_write()
    {
        // The linker is the machine's own; a release is made for the system that has one.
        if (RuntimeInformation.RuntimeIdentifier != "linux-x64" || !new[] { "clang", "gcc" }.Any(static name => File.Exists($"/usr/bin/{name}")))
        {
            return;
        }

        using TemporaryFolder place = new();
        ProcessRun.Dotnet(Repository.Root, null, "publish", "src/KzSaData.Tool", "--configuration", "Release", "--runtime", "linux-x64", "-p:PublishAot=true", "--output", place.At("native")).Succeeded().Output.Should().NotContain("warning");
        ProcessRun Kzsa(params string[] line) => ProcessRun.Program(place.At("native", "kzsa"), place.Path, arguments: line);

        Directory.GetFiles(place.At("native")).Select(Path.GetFileName).Where(static name => !name!.EndsWith(".pdb", StringComparison.Ordinal) && !name.EndsWith(".dbg", StringComparison.Ordinal)).Should().Equal("kzsa");
        Kzsa("show", "diplomatic-relations-1994").Succeeded().Output.Should().Contain("30 April 1994").And.Contain("20 April 1994");
        Kzsa("search", "ветропарки", "--lang", "ru").Succeeded().Output.Should().Contain("acwa-wind-farm");
        foreach (string format in (string[])["csv", "json", "jsonl", "bibtex", "csl-json", "ris"])
        {
            Kzsa("export", format, "--out", format).Succeeded();
        }

        ProcessRun refused = Kzsa("export", "parquet");
        refused.ExitCode.Should().Be(2);
        refused.Output.Should().Contain("this build cannot write parquet; the dotnet tool can");
        Kzsa("export", "--help").Succeeded().Output.Should().Contain("jsonl").And.NotContain("One of: csv, xlsx, parquet");
    }
}
