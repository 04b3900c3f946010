using System.Text;
using KzSaData.Schema;
using KzSaData.Values;

namespace KzSaData.Model;

/// <summary>Finds which entity somebody may have meant by an id that there is not.</summary>
internal static class NearestId
{
    // Less is in too many ids to mean one.
    private const int FewestLetters = 3;

    /// <summary>The id with few other letters; else the shortest that has the words; else that of an actor or place with such a name; or null.</summary>
    /// <param name="tables">Where to look.</param>
    /// <param name="id">What was written.</param>
    public static string? Of(EntityTable[] tables, string id)
    {
        string words = id.Trim().ToLowerInvariant().Replace(' ', '-');
        return NearestMatch.Of(words, tables.SelectMany(table => Ids(table, 2 * (words.Length + 1))))
            ?? (words.Length < FewestLetters ? null : WithWords(tables, words) ?? Named(tables, words.Replace('-', ' ')));
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

    private static string? WithWords(EntityTable[] tables, string words)
    {
        byte[] wanted = Encoding.UTF8.GetBytes(words);
        string? shortest = null;
        foreach (EntityTable table in tables)
        {
            for (int row = 0; row < table.Count; row++)
            {
                ReadOnlySpan<byte> id = table.View(row).Utf8(RecordFields.Id);
                if ((shortest is null || id.Length < shortest.Length) && HasWords(id, wanted))
                {
                    shortest = table.View(row).RequiredText(RecordFields.Id);
                }
            }
        }

        return shortest;
    }

    // Whole words: what stands before and after them is a hyphen or nothing.
    private static bool HasWords(ReadOnlySpan<byte> id, ReadOnlySpan<byte> words)
    {
        int at = id.IndexOf(words);
        return at >= 0
            && (at == 0 || id[at - 1] == '-')
            && (at + words.Length == id.Length || id[at + words.Length] == '-');
    }

    private static string? Named(EntityTable[] tables, string name)
    {
        foreach (EntityTable table in tables)
        {
            for (int row = 0; row < table.Count && table.ObjectType.Find("name") is not null; row++)
            {
                Entity entity = table.EntityAt(row);
                if (entity.DisplayName.Languages.Any(language => entity.DisplayName[language].Contains(name, StringComparison.OrdinalIgnoreCase)))
                {
                    return entity.Key;
                }
            }
        }

        return null;
    }
}
