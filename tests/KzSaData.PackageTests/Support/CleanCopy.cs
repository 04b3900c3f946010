using System.Security.Cryptography;

namespace KzSaData.PackageTests.Support;

/// <summary>A copy of the repository, built as a newcomer does who wants to see one sample run.</summary>
public class CleanCopy : IDisposable
{
    /// <summary>What a clean clone does not have.</summary>
    internal static readonly string[] NotCopied = ["bin", "obj", ".git", "artifacts", "TestResults"];

    private readonly string root = Directory.CreateTempSubdirectory("kzsa-copy-").FullName;
    private readonly Dictionary<string, string?> environment;

    public CleanCopy()
        : this("clone", "Asia/Almaty", "ru_RU.UTF-8")
    {
    }

    protected CleanCopy(string name, string timeZone, string language)
    {
        Folder = Path.Combine(root, name);
        environment = new Dictionary<string, string?> { ["TZ"] = timeZone, ["LANG"] = language, ["LC_ALL"] = language };
        new DirectoryInfo(Repository.Root).CopyTo(Folder, NotCopied);
        FirstBuild = Build();
        Products = FirstBuild.ExitCode == 0 ? Hashes() : [];
    }

    /// <summary>The root of the copy.</summary>
    public string Folder { get; }

    /// <summary>The image and the two assemblies, with the hashes that they had after the first build.</summary>
    public IReadOnlyDictionary<string, string> Products { get; }

    /// <summary>What the first build printed.</summary>
    internal ProcessRun FirstBuild { get; }

    /// <summary>A file or folder of the copy.</summary>
    public string At(params string[] parts) => Path.Combine([Folder, .. parts]);

    /// <summary>A file that compiling the seeds made.</summary>
    public string Compiled(string name) => At("src", "KzSaData", "obj", "seeds", name);

    public void Dispose()
    {
        Directory.Delete(root, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Builds one sample, and with it all that it needs.</summary>
    internal ProcessRun Build() => ProcessRun.Dotnet(Folder, environment, "build", Sample(), "--configuration", "Release", "-m", "-clp:NoSummary");

    /// <summary>Carries the build no further than to the compiled seeds.</summary>
    internal ProcessRun BuildSeeds() => ProcessRun.Dotnet(Folder, environment, "build", Path.Combine("src", "KzSaData"), "--configuration", "Release", "-target:CompileSeeds");

    private string Sample() =>
        Directory.Exists(At("samples")) && Directory.EnumerateFiles(At("samples"), "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal).FirstOrDefault() is { } sample
            ? sample
            : At("src", "KzSaData", "KzSaData.csproj");

    private Dictionary<string, string> Hashes()
    {
        string built = At("src", "KzSaData", "bin", "Release", "net10.0");
        string[] products = [Compiled("dataset.kzsa"), Path.Combine(built, "KzSaData.dll"), Path.Combine(built, "KzSaData.Core.dll")];
        return products.ToDictionary(path => Path.GetFileName(path), path => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))));
    }
}
