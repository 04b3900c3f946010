namespace KzSaData.Schema;

/// <summary>A language of a dataset.</summary>
internal static class LanguageFields
{
    public const int Tag = 0;
    public const int Script = 1;

    public static ObjectType ObjectType { get; } = new("language",
        new(Tag, "tag", FieldType.Text) { IsRequired = true },
        new(Script, "script", FieldType.Text) { IsRequired = true });

    /// <summary>Whether a text is a language tag as texts are held under it: two or three lower-case letters, and a script where one language has texts in several, as in <c>zh-Hant</c>.</summary>
    public static bool IsTag(string text)
    {
        string[] parts = text.Split('-');
        return parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetterLower) && (parts.Length == 1 || (parts.Length == 2 && IsScript(parts[1])));
    }

    /// <summary>Whether a text is a script of ISO 15924: a capital and three small letters.</summary>
    public static bool IsScript(string text) => text.Length == 4 && char.IsAsciiLetterUpper(text[0]) && text.Skip(1).All(char.IsAsciiLetterLower);
}
