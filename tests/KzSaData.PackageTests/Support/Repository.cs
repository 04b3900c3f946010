using System.Reflection;

namespace KzSaData.PackageTests.Support;

/// <summary>The repository that the tests were built from.</summary>
internal static class Repository
{
    private static readonly string[] NotCopied = ["bin", "obj", ".git", "artifacts", "TestResults"];

    public static string Root { get; } = FindRoot();

    /// <summary>The configuration that the tests, and so the packages, were built in.</summary>
    public static string Configuration { get; } = typeof(Repository).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    /// <summary>Copies the repository as a clean clone would have it.</summary>
    public static void CopyTo(string target) => Copy(new DirectoryInfo(Root), target);

    /// <summary>Copies a folder without what builds made in it.</summary>
    public static void Copy(DirectoryInfo source, string target)
    {
        Directory.CreateDirectory(target);
        foreach (FileInfo file in source.EnumerateFiles())
        {
            file.CopyTo(Path.Combine(target, file.Name));
        }

        foreach (DirectoryInfo folder in source.EnumerateDirectories().Where(folder => !NotCopied.Contains(folder.Name)))
        {
            Copy(folder, Path.Combine(target, folder.Name));
        }
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "KzSaData.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"There is no KzSaData.sln above {AppContext.BaseDirectory}; the tests run from a clone.");
    }
}
