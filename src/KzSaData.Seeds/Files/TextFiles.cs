using KzSaData.Model;
using KzSaData.Query;
using KzSaData.Schema;
using KzSaData.Seeds.Checks;
using KzSaData.Seeds.Compilation;
using KzSaData.Seeds.Guidance;
using KzSaData.Seeds.Handbook;
using KzSaData.Seeds.History;
using KzSaData.Seeds.KnownIds;
using KzSaData.Seeds.Reading;
using KzSaData.Seeds.Review;
using KzSaData.Seeds.Rules;
using KzSaData.Seeds.Syntax;
using KzSaData.Seeds.Writing;
using KzSaData.Storage;
using KzSaData.Values;

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
