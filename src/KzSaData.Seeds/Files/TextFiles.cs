namespace KzSaData.Seeds.Files;

/// <summary>Text files that belong together in a folder.</summary>
internal static class TextFiles
{
    /// <summary>Writes those that differ from what is there.</summary>
    /// <returns>How many were written.</returns>
    public static int Write(string folder, IEnumerable<(string Name, string Text)> files)
    {
        Directory.CreateDirectory(folder);
        int written = 0;
        foreach ((string name, string text) in files)
        {
            string path = Path.Combine(folder, name);
            if (!File.Exists(path) || File.ReadAllText(path) != text)
            {
                File.WriteAllText(path, text);
                written++;
            }
        }

        return written;
    }
}
