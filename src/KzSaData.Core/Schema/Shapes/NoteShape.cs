namespace KzSaData.Schema;

/// <summary>What a curator found wrong or uncertain, and how it was decided.</summary>
internal static class NoteShape
{
    public const int Class = 0;
    public const int Text = 1;

    public static Shape Shape { get; } = new("note", "What a curator found wrong or uncertain, and how it was decided.",
        new(Class, "class", FieldType.Code, "What kind of trouble it is.")
        {
            Required = true,
            Codes = NoteClassCodes.List,
            Example = "\"internal-contradiction\"",
            BadExample = "\"error\" (say which: factual-error, anachronism, wrong-citation …)",
        },
        new(Text, "text", FieldType.Object, "The finding and the decision, understandable without the source.")
        {
            Required = true,
            Shape = LocalizedShape.Shape,
            Example = "{ \"en\": \"The article says 10 million, the memorandum of 1999 says 15; both are kept.\" }",
            BadExample = "{ \"en\": \"See source.\" } (a reader must understand it without the source)",
        });
}
