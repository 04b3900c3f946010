using System.Text.Json;

namespace KzSaData.Export.Jobs;

/// <summary>Tells what an earlier export left from what is somebody's own: only the former may be replaced.</summary>
internal static class EarlierExport
{
    /// <summary>The file in a folder by which it is known as an export.</summary>
    public const string Mark = "datapackage.json";

    /// <summary>The file beside it that its data package does not list.</summary>
    public const string Codebook = "codebook.md";

    // Enough for the mark of every format: of a workbook, the sum of its first part too, since other programs' begin alike.
    private const int TellingBytes = 18;

    // How lists of citations begin; a new one of nothing has no beginning to compare.
    private static readonly byte[][] Citations = ["TY  - DATA\r\nID  - "u8.ToArray(), "[\n  {\n    \"id\": \"k"u8.ToArray()];

    /// <summary>Whether a file begins as a new export does.</summary>
    /// <param name="old">What is there.</param>
    /// <param name="now">What is to be there.</param>
    public static bool IsFile(string old, string now)
    {
        (byte[] before, byte[] after) = (Beginning(old), Beginning(now));
        return before.SequenceEqual(after) || (after.Length < TellingBytes && Citations.Any(mark => before.SequenceEqual(mark.Take(TellingBytes))));
    }

    /// <summary>Whether a folder has the data package of an export.</summary>
    public static bool IsFolder(string folder) => Files(folder) is not null;

    /// <summary>The files of an exported folder that the export has not written, by their path within it.</summary>
    public static IReadOnlyList<string> Strangers(string folder)
    {
        HashSet<string> own = Files(folder) ?? [];
        return [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).Where(path => !own.Contains(path)).Order(StringComparer.Ordinal)];
    }

    // What its data package lists; null where it is none of ours.
    private static HashSet<string>? Files(string folder)
    {
        try
        {
            using JsonDocument package = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, Mark)));
            return package.RootElement.GetProperty("generator").GetString()!.StartsWith("KzSaData.Export ", StringComparison.Ordinal)
                ? [Mark, Codebook, .. package.RootElement.GetProperty("resources").EnumerateArray().SelectMany(static resource => Paths(resource.GetProperty("path")))]
                : null;
        }
        catch (Exception other) when (other is IOException or JsonException or KeyNotFoundException or InvalidOperationException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Paths(JsonElement path) =>
        path.ValueKind == JsonValueKind.Array ? path.EnumerateArray().Select(static item => item.GetString()!) : [path.GetString()!];

    private static byte[] Beginning(string path)
    {
        byte[] bytes = new byte[TellingBytes];
        using FileStream stream = File.OpenRead(path);
        return bytes[..stream.ReadAtLeast(bytes, TellingBytes, throwOnEndOfStream: false)];
    }
}
