namespace KzSaData.Schema;

/// <summary>A link from one record to another.</summary>
internal static class RelationFields
{
    public const int Kind = 0;
    public const int To = 1;
    public const int Note = 2;

    public static ObjectType ObjectType { get; } = new("relation",
        new(Kind, "kind", FieldType.Code) { IsRequired = true, Codes = RelationKindCodes.List },
        new(To, "to", FieldType.RecordReference) { Indexes = [new(IndexKind.LinksTo)], IsRequired = true },
        new(Note, "note", FieldType.Text));
}
