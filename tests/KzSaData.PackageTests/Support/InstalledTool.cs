namespace KzSaData.PackageTests.Support;

/// <summary>`kzsa`, packed and installed as its users do.</summary>
public sealed class InstalledTool : IDisposable
{
    private readonly TemporaryFolder root = new();

    public InstalledTool()
    {
        ProcessRun.Dotnet(Repository.Root, null, "pack", "src/KzSaData.Tool", "--configuration", Repository.Configuration, "--no-build", "--output", Feed).Succeeded().Output.Should().NotContain("warning");
        InstallTo(root.At("tool"), root.At("packages"), root.At("home")).Succeeded();
        Directory.CreateDirectory(root.At("empty"));
    }

    /// <summary>The package.</summary>
    public string Package => Directory.GetFiles(Feed, "KzSaData.Tool.*.nupkg").Single();

    private string Feed => root.At("feed");

    /// <summary>Installs it from the feed alone.</summary>
    /// <param name="folder">Where the program is put.</param>
    /// <param name="packages">Where NuGet keeps packages; null for where it does of itself.</param>
    /// <param name="home">The home of somebody who has no packages yet.</param>
    internal ProcessRun InstallTo(string folder, string? packages, string home)
    {
        Directory.CreateDirectory(home);
        Dictionary<string, string?> environment = new() { ["HOME"] = home, ["NUGET_PACKAGES"] = packages };
        return ProcessRun.Dotnet(home, environment, "tool", "install", "KzSaData.Tool", "--tool-path", folder, "--source", Feed);
    }

    /// <summary>Runs a command line, in a folder where nothing is unless another is named.</summary>
    internal ProcessRun Run(string line, string? folder = null) =>
        ProcessRun.Program(Path.Combine(root.At("tool"), OperatingSystem.IsWindows() ? "kzsa.exe" : "kzsa"), folder ?? root.At("empty"), arguments: line.Split(' '));

    public void Dispose() => root.Dispose();
}
