using System.Text;
using KzSaData.Schema;
using KzSaData.Values;

namespace KzSaData.Model;

/// <summary>Finds which entities somebody may have meant by an id that there is not.</summary>
internal static class NearestId
{
    // Less is in too many ids to mean one.
    private const int FewestLetters = 3;

    // More than so many would be a list to read.
    private const int MostNamed = 3;

    /// <summary>The id with few other letters; else the shortest of those that have the words; else that of an actor or place with such a name; or none.</summary>
    /// <param name="tables">Where to look.</param>
    /// <param name="id">What was written.</param>
    public static IReadOnlyList<string> Of(EntityTable[] tables, string id)
    {
        string words = id.Trim().ToLowerInvariant().Replace(' ', '-');
        if (NearestMatch.Of(words, tables.SelectMany(table => Ids(table, 2 * (words.Length + 1)))) is { } nearest)
        {
            return [nearest];
        }

        IReadOnlyList<string> found = words.Length < FewestLetters ? [] : WithWords(tables, words);
        return found.Count > 0 || words.Length < FewestLetters ? found : Named(tables, words.Replace('-', ' '));
    }

    private static IEnumerable<string> Ids(EntityTable table, int length)
    {
        for (int row = 0; row < table.Count; row++)
        {
            // What is much longer cannot be meant, and need not be read.
            if (table.View(row).Utf8(RecordFields.Id).Length < length)
            {
                yield return table.View(row).RequiredText(RecordFields.Id);
            }
        }
    }

    private static List<string> WithWords(EntityTable[] tables, string words)
    {
        byte[] wanted = Encoding.UTF8.GetBytes(words);
        List<string> found = [];
        foreach (EntityTable table in tables)
        {
            for (int row = 0; row < table.Count; row++)
            {
                ReadOnlySpan<byte> id = table.View(row).Utf8(RecordFields.Id);
                if ((found.Count < MostNamed || id.Length < found[^1].Length) && HasWords(id, wanted))
                {
                    string text = table.View(row).RequiredText(RecordFields.Id);
                    int place = found.FindIndex(other => other.Length > text.Length);
                    found.Insert(place < 0 ? found.Count : place, text);
                    found.RemoveRange(Math.Min(found.Count, MostNamed), Math.Max(0, found.Count - MostNamed));
                }
            }
        }

        return found;
    }

    // Whole words: what stands before and after them is a hyphen or nothing.
    private static bool HasWords(ReadOnlySpan<byte> id, ReadOnlySpan<byte> words)
    {
        int at = id.IndexOf(words);
        return at >= 0
            && (at == 0 || id[at - 1] == '-')
            && (at + words.Length == id.Length || id[at + words.Length] == '-');
    }

    private static IReadOnlyList<string> Named(EntityTable[] tables, string name)
    {
        foreach (EntityTable table in tables)
        {
            for (int row = 0; row < table.Count && table.ObjectType.Find("name") is not null; row++)
            {
                Entity entity = table.EntityAt(row);
                if (entity.DisplayName.Languages.Any(language => entity.DisplayName[language].Contains(name, StringComparison.OrdinalIgnoreCase)))
                {
                    return [entity.Key];
                }
            }
        }

        return [];
    }
}
