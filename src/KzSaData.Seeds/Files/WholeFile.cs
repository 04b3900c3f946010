namespace KzSaData.Seeds.Files;

/// <summary>Writes files so that a reader finds the old content or the new, and never half of it.</summary>
internal static class WholeFile
{
    public static void Write(string path, byte[] content)
    {
        // Hidden, so that a reader of the folder does not take it for one of its files.
        string temporary = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetRandomFileName()}");
        try
        {
            File.WriteAllBytes(temporary, content);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
