using System.IO.Compression;

namespace KzSaData.Export.Xlsx;

/// <summary>Archives whose bytes follow from what is in them, and not from the hour.</summary>
internal static class TimelessZip
{
    // The first day that the format knows.
    private static readonly DateTimeOffset epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Copies all entries, in the order of their names.</summary>
    public static void Copy(Stream from, Stream to)
    {
        from.Position = 0;
        using ZipArchive source = new(from, ZipArchiveMode.Read, leaveOpen: true);
        using ZipArchive target = new(to, ZipArchiveMode.Create, leaveOpen: true);
        foreach (ZipArchiveEntry entry in source.Entries.OrderBy(static entry => entry.FullName, StringComparer.Ordinal))
        {
            ZipArchiveEntry copy = target.CreateEntry(entry.FullName, CompressionLevel.Fastest);
            copy.LastWriteTime = epoch;
            using Stream content = entry.Open();
            using Stream written = copy.Open();
            content.CopyTo(written);
        }
    }
}
