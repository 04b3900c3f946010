
namespace KzSaData.Compiler;

/// <summary>What is in a file.</summary>
internal static class FileContent
{
    /// <summary>Whether two files are there and hold the same bytes.</summary>
    public static bool Same(string one, string other)
    {
        FileInfo first = new(one);
        FileInfo second = new(other);
        return first.Exists && second.Exists && first.Length == second.Length && File.ReadAllBytes(one).AsSpan().SequenceEqual(File.ReadAllBytes(other));
    }
}
