namespace KzSaData.TestKit;

/// <summary>Copies a folder with all that lies in it.</summary>
public static class FolderCopy
{
    /// <summary>Copies a folder; files are added to those that the target has.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="target">The copy.</param>
    /// <param name="except">Names of folders that are not copied, at whatever depth.</param>
    public static void CopyTo(this DirectoryInfo folder, string target, params string[] except)
    {
        Directory.CreateDirectory(target);
        foreach (FileInfo file in folder.EnumerateFiles())
        {
            file.CopyTo(Path.Combine(target, file.Name));
        }

        foreach (DirectoryInfo inner in folder.EnumerateDirectories().Where(inner => !except.Contains(inner.Name)))
        {
            inner.CopyTo(Path.Combine(target, inner.Name), except);
        }
    }
}
