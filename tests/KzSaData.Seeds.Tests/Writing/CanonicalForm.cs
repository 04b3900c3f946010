namespace KzSaData.Seeds.Tests.Writing;

/// <summary>What is true of every text in canonical form, seen from its lines alone.</summary>
internal static class CanonicalForm
{
    private const int Width = 100;

    /// <summary>The first line that is not in canonical form, and why; null where all are.</summary>
    public static string? Fault(string text)
    {
        if (text[^1] != '\n' || text.Contains('\r', StringComparison.Ordinal) || text.Contains('\t', StringComparison.Ordinal))
        {
            return "a tab, a carriage return or no line feed at the end";
        }

        string[] lines = text[..^1].Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (Fault(lines, i) is { } fault)
            {
                return $"line {i + 1} {fault}: {lines[i]}";
            }
        }

        return null;
    }

    private static string? Fault(string[] lines, int index)
    {
        string line = lines[index].TrimEnd(',');
        string content = line.TrimStart(' ');
        int indent = line.Length - content.Length;
        if (indent % 2 != 0 || content.Length == 0 || lines[index][^1] == ' ')
        {
            return "has too many or too few blanks";
        }

        // Text is as long as it is; whatever has members or items stays within the width, with room for a comma.
        if (content.Length > 1 && content[^1] is '}' or ']' && line.Length + 1 > Width)
        {
            return "is too long";
        }

        return indent > 0 && content[^1] is '{' or '[' && Joined(lines, index, indent).Length <= Width ? "has no reason to be broken" : null;
    }

    private static string Joined(string[] lines, int first, int indent)
    {
        int last = Array.FindIndex(lines, first + 1, line => line.Length > indent && line[indent] is '}' or ']' && line.AsSpan(0, indent).IsWhiteSpace());
        string blank = lines[first][^1] == '{' ? " " : string.Empty;
        string inner = string.Join(' ', lines[(first + 1)..last].Select(line => line.Trim(' ')));
        return $"{lines[first]}{blank}{inner}{blank}{lines[last].Trim(' ').TrimEnd(',')},";
    }
}
