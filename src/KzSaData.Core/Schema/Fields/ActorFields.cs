namespace KzSaData.Schema;

internal static class ActorFields
{
    public const int Id = 0;
    public const int Kind = 1;
    public const int Name = 2;
    public const int FormerNames = 3;
    public const int Description = 4;
    public const int Country = 5;
    public const int Parent = 6;
    public const int Wikidata = 7;
    public const int Iso3166 = 8;
    public const int Notes = 9;

    public static ObjectType ObjectType { get; } = new("actor",
        RecordFields.IdField,
        new(Kind, "kind", FieldType.Code) { IsRequired = true, Codes = ActorKindCodes.List },
        new(Name, "name", FieldType.Localized) { IsRequired = true },
        new(FormerNames, "formerNames", FieldType.Object) { IsList = true, ObjectType = NameFields.ObjectType, ItemName = "{name}" },
        new(Description, "description", FieldType.Localized),
        new(Country, "country", FieldType.Reference) { Target = TableId.Actor },
        new(Parent, "parent", FieldType.Reference) { Target = TableId.Actor },
        new(Wikidata, "wikidata", FieldType.Text),
        new(Iso3166, "iso3166", FieldType.Text),
        new(Notes, "notes", FieldType.Object) { IsList = true, ObjectType = NoteFields.ObjectType, ItemName = "{class}" });
}
