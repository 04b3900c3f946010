namespace KzSaData.Storage;

/// <summary>Writes files so that a reader finds the old content or the new, and never half of it.</summary>
/// <remarks>A link stays one: what it leads to is replaced. Permissions stay. No file takes the place of a device.</remarks>
internal static class WholeFile
{
    /// <summary>Writes a file that is in memory.</summary>
    /// <exception cref="IOException">The file cannot be written, or is a device.</exception>
    public static void Write(string path, byte[] content) => Write(path, stream => stream.Write(content));

    /// <summary>Writes a file piece by piece.</summary>
    /// <exception cref="IOException">The file cannot be written, or is a device.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        string whole = Path.GetFullPath(path);
        string place = File.Exists(whole) ? File.ResolveLinkTarget(whole, returnFinalTarget: true)?.FullName ?? whole : whole;
        string folder = Path.GetDirectoryName(place) ?? place;
        if (IsDevice(place))
        {
            throw new IOException($"'{path}' is no place for a file; name one in an ordinary folder.");
        }

        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"There is no folder '{folder}' to write to.");
        }

        // Hidden, so that a reader of the folder does not take it for one of its files.
        string temporary = Path.Combine(folder, $".{Path.GetRandomFileName()}");
        try
        {
            using (FileStream stream = new(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows() && File.Exists(place))
            {
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(place));
            }

            File.Move(temporary, place, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    // A file that was moved there would take the place of a device.
    private static bool IsDevice(string path) => !OperatingSystem.IsWindows()
        && ((path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal))
            || path.StartsWith("/proc/", StringComparison.Ordinal)
            || path.StartsWith("/sys/", StringComparison.Ordinal));
}
