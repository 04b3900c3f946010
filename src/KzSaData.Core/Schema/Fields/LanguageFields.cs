namespace KzSaData.Schema;

/// <summary>A language of a dataset.</summary>
internal static class LanguageFields
{
    public const int Tag = 0;
    public const int Script = 1;

    public static ObjectType ObjectType { get; } = new("language",
        new(Tag, "tag", FieldType.Text) { IsRequired = true },
        new(Script, "script", FieldType.Text) { IsRequired = true });
}
