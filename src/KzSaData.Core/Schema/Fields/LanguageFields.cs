namespace KzSaData.Schema;

/// <summary>A language of a dataset.</summary>
internal static class LanguageFields
{
    public const int Tag = 0;
    public const int Script = 1;

    public static ObjectType ObjectType { get; } = new("language",
        new(Tag, "tag", FieldType.Text) { IsRequired = true },
        new(Script, "script", FieldType.Text) { IsRequired = true });

    /// <summary>Whether a text is a language tag as texts are held under it: two or three lower-case letters.</summary>
    public static bool IsTag(string text) => text.Length is 2 or 3 && text.All(char.IsAsciiLetterLower);

    /// <summary>Whether a text is a script of ISO 15924: a capital and three small letters.</summary>
    public static bool IsScript(string text) => text.Length == 4 && char.IsAsciiLetterUpper(text[0]) && text.Skip(1).All(char.IsAsciiLetterLower);
}
