using System.Security.Cryptography;

namespace KzSaData.Export.Tests.Support;

/// <summary>What is in a file or in all files of a folder, as names and hashes.</summary>
internal static class FileHashes
{
    public static IReadOnlyList<string> Of(string path) =>
        File.Exists(path) ? [Hash(path)]
        : [.. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => $"{Path.GetRelativePath(path, file)} {Hash(file)}")];

    private static string Hash(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));
}
