using System.Reflection;

namespace KzSaData.TestKit;

/// <summary>The clone of the repository that the tests were built from.</summary>
public static class Repository
{
    /// <summary>The folder with KzSaData.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of seeds.</summary>
    public static string Seeds { get; } = At("seeds");

    /// <summary>The configuration that the tests, and so all that they run, were built in.</summary>
    public static string Configuration { get; } = typeof(Repository).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    /// <summary>A file or folder, from the root.</summary>
    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

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
