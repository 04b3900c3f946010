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
    public const int Spellings = 10;
    public const int Iso3166Alpha3 = 11;
    public const int Iso3166Numeric = 12;
    public const int Cow = 13;
    public const int Gw = 14;
    public const int Successor = 15;

    public static ObjectType ObjectType { get; } = new("actor",
        RecordFields.IdField,
        new(Kind, "kind", FieldType.Code) { IsRequired = true, Codes = ActorKindCodes.List },
        new(Name, "name", FieldType.Localized) { IsSearched = true, IsRequired = true },
        new(FormerNames, "formerNames", FieldType.Object) { IsSearched = true, IsList = true, ObjectType = NameFields.ObjectType, ItemName = "{name}" },
        new(Spellings, "spellings", FieldType.Text) { IsSearched = true, IsList = true },
        new(Description, "description", FieldType.Localized),
        new(Country, "country", FieldType.Reference) { Target = TableId.Actor },
        new(Parent, "parent", FieldType.Reference) { Target = TableId.Actor },
        new(Successor, "successor", FieldType.Reference) { Target = TableId.Actor },
        new(Wikidata, "wikidata", FieldType.Text),
        new(Iso3166, "iso3166", FieldType.Text),
        new(Iso3166Alpha3, "iso3166Alpha3", FieldType.Text),
        new(Iso3166Numeric, "iso3166Numeric", FieldType.Text),
        new(Cow, "cow", FieldType.Integer),
        new(Gw, "gw", FieldType.Integer),
        new(Notes, "notes", FieldType.Object) { IsList = true, ObjectType = NoteFields.ObjectType, ItemName = "{class}" });
}
