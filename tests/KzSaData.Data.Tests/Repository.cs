
namespace KzSaData.Data.Tests;

/// <summary>Where the files of this repository lie.</summary>
internal static class Repository
{
    /// <summary>The folder of seeds.</summary>
    public static string Seeds { get; } = SeedsFolder.FindAbove(AppContext.BaseDirectory) ?? throw new InvalidOperationException("the tests are not run inside the repository");

    /// <summary>A file or folder, from the root.</summary>
    public static string At(string path) => Path.Combine(Path.GetDirectoryName(Seeds)!, path);
}
