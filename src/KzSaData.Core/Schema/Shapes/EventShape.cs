namespace KzSaData.Schema;

internal static class EventShape
{
    public const int Kind = RecordFields.Own;
    public const int Level = RecordFields.Own + 1;
    public const int Realis = RecordFields.Own + 2;
    public const int Outcomes = RecordFields.Own + 3;

    public static Shape Shape { get; } = RecordFields.ShapeOf("event", "Something that happened, was planned or was reported between the two sides.",
        new(Kind, "kind", FieldType.Code, "What kind of event it is.")
        {
            Required = true,
            Codes = EventKindCodes.List,
            Example = "\"visit\"",
            BadExample = "\"trip\" (not in the list; write visit)",
        },
        "When it happened.",
        new(Level, "level", FieldType.Code, "The rank of the highest participants.")
        {
            Codes = EventLevelCodes.List,
            Example = "\"minister\"",
            BadExample = "\"minister\" for a visit that a president led (the highest participant counts)",
        },
        new(Realis, "realis", FieldType.Code, "Whether it occurred, or was only planned, postponed, cancelled, reported or denied.")
        {
            Required = true,
            Codes = RealisCodes.List,
            Example = "\"occurred\"",
            BadExample = "\"occurred\" for something that a source only announces (write planned)",
        },
        new(Outcomes, "outcomes", FieldType.RecordReference, "What came out of it: agreements, investments, other events.")
        {
            IsList = true,
            Example = "[\"protocol-on-diplomatic-relations-1994\"]",
            BadExample = "[\"protocol\"] (the id of a record, in full)",
        });
}
