using System.Security.Cryptography;
using KzSaData.Export.Tables;

namespace KzSaData.Export.Frictionless;

/// <summary>A table as a file of a package, or as several that are parts of it.</summary>
/// <param name="Table">The table.</param>
/// <param name="Paths">The files, within the folder of the package.</param>
/// <param name="Rows">How many rows it has.</param>
/// <param name="Bytes">How long it is; null of several files.</param>
/// <param name="Hash">Its SHA-256, in hexadecimal digits; null of several files.</param>
internal sealed record PackagedFile(Table Table, IReadOnlyList<string> Paths, long Rows, long? Bytes, string? Hash)
{
    /// <summary>A table that was written to one file, which is still open.</summary>
    public static PackagedFile Of(Table table, string path, long rows, FileStream stream)
    {
        stream.Position = 0;
        return new PackagedFile(table, [path], rows, stream.Length, Convert.ToHexStringLower(SHA256.HashData(stream)));
    }
}
