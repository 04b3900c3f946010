using System.Text;
using KzSaData.Schema;
using KzSaData.Seeds.Syntax;

namespace KzSaData.Seeds.Writing;

/// <summary>Writes seeds in their canonical form, so that a change of the data is all that a comparison shows.</summary>
/// <remarks>
/// Members in the order of the type, two blanks for each level, LF, letters of every script as they are, numbers written
/// out, defaults left out. Each member of a row that is a file has a line of its own, and so has each row of a list; what it
/// holds stays on that line where it fits into 100 columns, else its items or members have lines of their own, by the same rule.
/// </remarks>
internal static class SeedWriter
{
    /// <summary>The last column that a value on one line may reach.</summary>
    public const int Width = 100;

    private const int Indent = 2;

    /// <summary>A file with the rows of a table; one row for tables that have a file for each.</summary>
    public static string Write(Table table, IReadOnlyList<ObjectNode> rows)
    {
        StringBuilder text = new();
        if (table.File == TableFile.List)
        {
            Append(text, rows.Count, '[', ']', 0, i => AppendObject(text, rows[i], Indent, Indent + 1));
        }
        else
        {
            AppendMembers(text, rows[0], 0, SeedFile.SchemaOf(table));
        }

        return text.Append('\n').ToString();
    }

    private static void AppendValue(StringBuilder text, Field field, Node value, int indent, int column)
    {
        string line = JsonLine.Of(field, value);
        if (column + line.Length <= Width || value is not (ListNode or ObjectNode))
        {
            text.Append(line);
        }
        else if (value is ListNode list)
        {
            Append(text, list.Items.Count, '[', ']', indent, i => AppendItem(text, field, list.Items[i], indent + Indent));
        }
        else
        {
            AppendMembers(text, (ObjectNode)value, indent, null);
        }
    }

    private static void AppendItem(StringBuilder text, Field field, Node item, int indent)
    {
        if (item is ObjectNode value)
        {
            AppendObject(text, value, indent, indent + 1);
        }
        else
        {
            text.Append(JsonLine.Of(field, item));
        }
    }

    // An item is followed by a comma; a column is kept for it.
    private static void AppendObject(StringBuilder text, ObjectNode value, int indent, int column)
    {
        string line = JsonLine.Of(value);
        if (column + line.Length <= Width)
        {
            text.Append(line);
        }
        else
        {
            AppendMembers(text, value, indent, null);
        }
    }

    private static void AppendMembers(StringBuilder text, ObjectNode value, int indent, string? schema)
    {
        List<Field> members = [.. value.ObjectType.Fields.Where(field => value.Slots[field.Slot] is { } member && !JsonLine.IsDefault(field, member))];
        int extra = schema is null ? 0 : 1;
        Append(text, members.Count + extra, '{', '}', indent, i =>
        {
            if (i < extra)
            {
                text.Append("\"$schema\": ").Append(JsonLine.Of(schema!));
                return;
            }

            Field field = members[i - extra];
            text.Append('"').Append(field.Name).Append("\": ");
            AppendValue(text, field, value.Slots[field.Slot]!, indent + Indent, indent + Indent + field.Name.Length + 5);
        });
    }

    private static void Append(StringBuilder text, int count, char open, char close, int indent, Action<int> appendItem)
    {
        text.Append(open);
        if (count == 0)
        {
            text.Append(close);
            return;
        }

        for (int i = 0; i < count; i++)
        {
            text.Append(i == 0 ? "\n" : ",\n").Append(' ', indent + Indent);
            appendItem(i);
        }

        text.Append('\n').Append(' ', indent).Append(close);
    }
}
