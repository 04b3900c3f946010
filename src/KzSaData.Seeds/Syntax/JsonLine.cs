using System.Globalization;
using System.Text;
using KzSaData.Values;

namespace KzSaData.Seeds.Syntax;

/// <summary>Writes values as JSON on one line, with letters of every script as they are.</summary>
internal static class JsonLine
{
    /// <summary>The value of a field, a whole list included.</summary>
    public static string Of(Field field, Node node)
    {
        StringBuilder line = new();
        Append(line, field, node);
        return line.ToString();
    }

    /// <summary>An object.</summary>
    public static string Of(ObjectNode value)
    {
        StringBuilder line = new();
        Append(line, value);
        return line.ToString();
    }

    /// <summary>A text in quotes.</summary>
    public static string Of(string text)
    {
        StringBuilder line = new(text.Length + 2);
        Append(line, text);
        return line.ToString();
    }

    /// <summary>Whether a value is what leaving the field out stands for.</summary>
    public static bool IsDefault(Field field, Node value) =>
        field.Default is { } code && value is NumberNode number && field.Codes!.Code((int)number.Value) == code;

    private static void Append(StringBuilder line, Field field, Node node)
    {
        switch (node)
        {
            case TextNode text:
                Append(line, text.Text);
                break;
            case NumberNode number when field.Type == FieldType.Code:
                Append(line, field.Codes!.Code((int)number.Value));
                break;
            case NumberNode number:
                line.Append(DecimalText.Write(number.Value));
                break;
            case ListNode list:
                Append(line, field, list);
                break;
            case ObjectNode value:
                Append(line, value);
                break;
        }
    }

    private static void Append(StringBuilder line, Field field, ListNode list)
    {
        line.Append('[');
        for (int i = 0; i < list.Items.Count; i++)
        {
            Append(line.Append(i == 0 ? "" : ", "), field, list.Items[i]);
        }

        line.Append(']');
    }

    private static void Append(StringBuilder line, ObjectNode value)
    {
        string separator = "{ ";
        foreach (Field field in value.ObjectType.Fields)
        {
            if (value.Slots[field.Slot] is { } member && !IsDefault(field, member))
            {
                Append(line.Append(separator), field.Name);
                Append(line.Append(": "), field, member);
                separator = ", ";
            }
        }

        line.Append(separator[0] == '{' ? "{}" : " }");
    }

    // Only what JSON itself requires is escaped.
    private static void Append(StringBuilder line, string text)
    {
        line.Append('"');
        foreach (char c in text)
        {
            if (c is '"' or '\\')
            {
                line.Append('\\').Append(c);
            }
            else if (c < ' ')
            {
                line.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            }
            else
            {
                line.Append(c);
            }
        }

        line.Append('"');
    }
}
