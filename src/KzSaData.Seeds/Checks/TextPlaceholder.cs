namespace KzSaData.Seeds.Checks;

/// <summary>Words that people write where they mean to write something later, or where a program had nothing.</summary>
internal static class TextPlaceholder
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase) { "todo", "tbd", "tba", "tbc", "fixme", "n/a", "null", "nil", "nan", "undefined", "untitled", "no title", "lorem ipsum" };

    /// <summary>Whether a text is such a word, or has neither a letter nor a digit.</summary>
    public static bool Is(string text) => Words.Contains(text.Trim(' ', '.', ':', '!', '[', ']', '(', ')', '<', '>')) || !text.Any(char.IsLetterOrDigit);
}
