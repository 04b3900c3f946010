namespace KzSaData.PackageTests.Support;

/// <summary>A folder with the packages, as `dotnet pack` of the solution makes them; and a folder for users, outside of the repository.</summary>
public sealed class PackedFeed : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("kzsa-packages-").FullName;

    public PackedFeed() =>
        PackOutput = ProcessRun.Dotnet(Repository.Root, null, "pack", "KzSaData.sln", "--configuration", Repository.Configuration, "--no-build", "--output", Folder).Succeeded().Output;

    /// <summary>The folder with the packages.</summary>
    public string Folder => Path.Combine(root, "feed");

    /// <summary>What packing printed.</summary>
    public string PackOutput { get; }

    /// <summary>The version of the packages.</summary>
    public string Version => Path.GetFileNameWithoutExtension(Directory.GetFiles(Folder, "KzSaData.Core.*.nupkg").Single())["KzSaData.Core.".Length..];

    /// <summary>Runs a command on a user's program, with packages from nowhere but the feed and the sources of the machine.</summary>
    internal ProcessRun On(string program, string command, params string[] arguments) => ProcessRun.Dotnet(
        CopyOf(program),
        new Dictionary<string, string?> { ["NUGET_PACKAGES"] = Path.Combine(root, "packages") },
        [command, $"{program}.csproj", "--configuration", "Release", $"-p:KzSaFeed={Folder}", $"-p:KzSaVersion={Version}", .. arguments]);

    /// <summary>The copy of a user's program.</summary>
    internal string CopyOf(string program)
    {
        string copy = Path.Combine(root, program);
        if (!Directory.Exists(copy))
        {
            new DirectoryInfo(Repository.At("tests", "KzSaData.PackageTests", program)).CopyTo(copy, CleanCopy.NotCopied);
        }

        return copy;
    }

    public void Dispose() => Directory.Delete(root, recursive: true);
}
