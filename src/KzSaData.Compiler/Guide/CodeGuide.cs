using System.Globalization;
using System.Text;
using KzSaData.Codes;
using KzSaData.Schema;

namespace KzSaData.Compiler.Guide;

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
        HashSet<Shape> shapes = [];
        SortedDictionary<string, CodeList> lists = new(StringComparer.Ordinal);
        Stack<Shape> open = new(Tables.All.Select(static table => table.Shape));
        while (open.TryPop(out Shape? shape))
        {
            if (shapes.Add(shape))
            {
                foreach (Field field in shape.Fields)
                {
                    if (field.Codes is { } codes)
                    {
                        lists[codes.Name] = codes;
                    }

                    if (field.Shape is { } part)
                    {
                        open.Push(part);
                    }
                }
            }
        }

        return lists.Values;
    }
}
