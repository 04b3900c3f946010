namespace KzSaData.Schema;

/// <summary>What a curator found wrong or uncertain, and how it was decided.</summary>
internal static class NoteShape
{
    public const int Class = 0;
    public const int Text = 1;

    public static Shape Shape { get; } = new("note", "What a curator found wrong or uncertain, and how it was decided.",
        new(Class, "class", FieldType.Code, "What kind of trouble it is.") { Required = true, Codes = NoteClassCodes.List },
        new(Text, "text", FieldType.Object, "The finding and the decision, understandable without the source.") { Required = true, Shape = LocalizedShape.Shape });
}
