namespace KzSaData.Schema;

/// <summary>What a curator found wrong or uncertain, and how it was decided.</summary>
internal static class NoteFields
{
    public const int Class = 0;
    public const int Text = 1;

    public static ObjectType ObjectType { get; } = new("note",
        new(Class, "class", FieldType.Code) { IsRequired = true, Codes = NoteClassCodes.List },
        new(Text, "text", FieldType.Localized) { IsRequired = true });
}
