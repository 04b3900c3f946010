using KzSaData.Schema;

namespace KzSaData.Seeds.Syntax;

/// <summary>Reads files of seeds, and of what is endless or says nothing no more than it takes to see that.</summary>
internal static class SeedBytes
{
    // A seed is there at once; a pipe into which nobody writes would be waited for without end.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>What a file holds; of one that is too large, a byte more than it may have.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static byte[] Read(Table table, string path) => Read(path, SeedFile.Largest(table));

    /// <summary>What a file holds; of one that has more bytes than it may, one more than those.</summary>
    /// <param name="path">The file.</param>
    /// <param name="largest">How many bytes it may have.</param>
    /// <exception cref="IOException">It cannot be read, or nothing comes of it.</exception>
    public static byte[] Read(string path, int largest)
    {
        if (new FileInfo(path) is { Exists: true, Length: > 0 } file)
        {
            return file.Length <= largest ? File.ReadAllBytes(path) : Beginning(path, largest);
        }

        // Devices and pipes say that they have no length.
        Task<byte[]> reading = Task.Run(() => Beginning(path, largest));
        return Task.WaitAny([reading], Patience) == 0
            ? reading.GetAwaiter().GetResult()
            : throw new IOException($"nothing came of '{path}' within {Patience.TotalSeconds:0} seconds; a seed is a file, no pipe that somebody has yet to write to");
    }

    private static byte[] Beginning(string path, int largest)
    {
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
