namespace KzSaData.Export.Jobs;

/// <summary>Writes a file or a folder so that it appears whole or not at all.</summary>
internal static class WholeTarget
{
    /// <summary>Writes a file beside its place, and puts it there when it is whole.</summary>
    /// <exception cref="IOException">There is something already, and it is not to be replaced; or the file cannot be written.</exception>
    public static void WriteFile(string target, bool overwrite, Action<string> write)
    {
        if (Directory.Exists(target) || (File.Exists(target) && !overwrite))
        {
            throw Taken(target);
        }

        // A link stays one: what it leads to is replaced.
        string place = File.Exists(target) ? File.ResolveLinkTarget(target, returnFinalTarget: true)?.FullName ?? target : target;
        Within(place, write, temporary => Replace(place, temporary, overwrite), File.Delete);
    }

    /// <summary>Writes a folder beside its place, and puts it there when it is whole.</summary>
    /// <exception cref="IOException">There is something already, and it is not to be replaced; or the files cannot be written.</exception>
    public static void WriteFolder(string target, bool overwrite, Action<string> write)
    {
        bool isThere = Directory.Exists(target);
        bool isEmpty = isThere && !Directory.EnumerateFileSystemEntries(target).Any();
        if (File.Exists(target) || (isThere && !isEmpty && !(overwrite && EarlierExport.IsFolder(target))))
        {
            throw Taken(target);
        }

        if (isThere && !isEmpty && EarlierExport.Strangers(target) is [string stranger, ..] strangers)
        {
            throw new IOException($"'{target}' has {strangers.Count} files that no export has written, such as '{stranger}', and they would be lost; move them, or name another place");
        }

        Within(
            target,
            temporary =>
            {
                Directory.CreateDirectory(temporary);
                write(temporary);
            },
            temporary => Replace(target, isThere, temporary),
            static temporary => Directory.Delete(temporary, recursive: true));
    }

    private static void Within(string target, Action<string> write, Action<string> put, Action<string> delete)
    {
        if (!Directory.Exists(Path.GetDirectoryName(target)))
        {
            throw new DirectoryNotFoundException($"there is no folder '{Path.GetDirectoryName(target)}' to write to");
        }

        string temporary = Beside(target);
        try
        {
            write(temporary);
            put(temporary);
        }
        catch (IOException wrong)
        {
            // Nobody has heard of the hidden name.
            throw new IOException($"'{target}' cannot be written: {wrong.Message.Replace(temporary, target, StringComparison.Ordinal)}", wrong);
        }
        finally
        {
            if (Path.Exists(temporary))
            {
                delete(temporary);
            }
        }
    }

    private static void Replace(string target, string temporary, bool overwrite)
    {
        if (File.Exists(target) && !EarlierExport.IsFile(target, temporary))
        {
            throw new IOException("it is no earlier export in this format; move it, or name another place");
        }

        if (!OperatingSystem.IsWindows() && File.Exists(target))
        {
            File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
        }

        File.Move(temporary, target, overwrite);
    }

    // The old one goes only when the new one is in its place, and comes back where that fails.
    private static void Replace(string target, bool isThere, string temporary)
    {
        if (!isThere)
        {
            Directory.Move(temporary, target);
            return;
        }

        string old = Beside(target);
        Directory.Move(target, old);
        try
        {
            Directory.Move(temporary, target);
        }
        catch
        {
            Directory.Move(old, target);
            throw;
        }

        Directory.Delete(old, recursive: true);
    }

    // Hidden, so that a reader of the folder does not take it for one of its files.
    private static string Beside(string target) => Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetRandomFileName()}");

    private static IOException Taken(string target) =>
        new($"'{target}' is there already; name another place, or have an earlier export replaced");
}
