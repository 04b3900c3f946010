using KzSaData.Schema;

namespace KzSaData.Seeds.Syntax;

/// <summary>Reads files of seeds, and of what is endless or says nothing no more than it takes to see that.</summary>
internal static class SeedBytes
{
    // Most seeds are smaller.
    private const int Piece = 1 << 14;

    // A seed is there at once; a pipe into which nobody writes would be waited for without end.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>What a file holds; of one that is too large, a byte more than it may have.</summary>
    /// <exception cref="IOException">It cannot be read, or nothing comes of it.</exception>
    public static byte[] Read(Table table, string path) => Read(path, SeedFile.Largest(table));

    /// <summary>What a file holds; of one that has more bytes than it may, one more than those.</summary>
    /// <param name="path">The file.</param>
    /// <param name="largest">How many bytes it may have.</param>
    /// <exception cref="IOException">It cannot be read, or nothing comes of it.</exception>
    /// <remarks>What a file says of its length is not relied on: devices and pipes have none, and a link that of its own text.</remarks>
    public static byte[] Read(string path, int largest)
    {
        Task<byte[]> reading = Task.Run(() => Beginning(path, largest));
        return Task.WaitAny([reading], Patience) == 0
            ? reading.GetAwaiter().GetResult()
            : throw new IOException($"nothing came of '{path}' within {Patience.TotalSeconds:0} seconds; a seed is a file, no pipe that somebody has yet to write to");
    }

    private static byte[] Beginning(string path, int largest)
    {
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        byte[] content = new byte[Piece];
        int length = 0;
        for (int read; length <= largest && (read = stream.Read(content, length, content.Length - length)) > 0;)
        {
            length += read;
            if (length == content.Length)
            {
                Array.Resize(ref content, Math.Min(content.Length * 2, largest + 2));
            }
        }

        return content[..Math.Min(length, largest + 1)];
    }
}
