using System.Globalization;
using System.Text;
using KzSaData.Schema;

namespace KzSaData.Seeds.Handbook;

/// <summary>The codes that seeds may hold, list by list, as Markdown.</summary>
internal static class CodeGuide
{
    /// <summary>The lists, in the order of their names.</summary>
    public static string Write()
    {
        StringBuilder text = new();
        foreach (CodeList list in Lists())
        {
            text.Append(CultureInfo.InvariantCulture, $"### {list.Name}\n\n{string.Join(", ", list.Entries.Select(static entry => $"`{entry.Code}`"))}\n\n");
        }

        return text.ToString();
    }

    private static IEnumerable<CodeList> Lists()
    {
        HashSet<ObjectType> types = [];
        SortedDictionary<string, CodeList> lists = new(StringComparer.Ordinal);
        Stack<ObjectType> open = new(Tables.All.Select(static table => table.ObjectType));
        while (open.TryPop(out ObjectType? type))
        {
            if (types.Add(type))
            {
                foreach (Field field in type.Fields)
                {
                    if (field.Codes is { } codes)
                    {
                        lists[codes.Name] = codes;
                    }

                    if (field.ObjectType is { } part)
                    {
                        open.Push(part);
                    }
                }
            }
        }

        return lists.Values;
    }
}
