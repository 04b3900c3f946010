using KzSaData.Schema;

namespace KzSaData.Seeds.Syntax;

/// <summary>Reads files of seeds, and of what is endless no more than it takes to see that it is too large.</summary>
internal static class SeedBytes
{
    /// <summary>What a file holds; of one that is too large, a byte more than it may have.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static byte[] Read(Table table, string path)
    {
        int largest = SeedFile.Largest(table);
        if (new FileInfo(path) is { Exists: true, Length: > 0 } file && file.Length <= largest)
        {
            return File.ReadAllBytes(path);
        }

        // A device says that it has no length, and never ends.
        using FileStream stream = File.OpenRead(path);
        using MemoryStream content = new();
        byte[] buffer = new byte[1 << 16];
        for (int read; content.Length <= largest && (read = stream.Read(buffer)) > 0;)
        {
            content.Write(buffer, 0, (int)Math.Min(read, largest + 1 - content.Length));
        }

        return content.ToArray();
    }
}
