namespace KzSaData.Schema;

internal static class PublisherFields
{
    public const int Id = 0;
    public const int Kind = 1;
    public const int Name = 2;
    public const int FormerNames = 3;
    public const int Spellings = 4;
    public const int Country = 5;
    public const int Owners = 6;
    public const int PartOf = 7;
    public const int Hosts = 8;
    public const int Notes = 9;

    public static ObjectType ObjectType { get; } = new("publisher",
        RecordFields.IdField,
        new(Kind, "kind", FieldType.Code) { IsRequired = true, Codes = PublisherKindCodes.List },
        new(Name, "name", FieldType.Localized) { IsSearched = true, IsRequired = true },
        new(FormerNames, "formerNames", FieldType.Object) { IsSearched = true, IsList = true, ObjectType = NameFields.ObjectType, ItemName = "{name}" },
        new(Spellings, "spellings", FieldType.Text) { IsSearched = true, IsList = true },
        new(Country, "country", FieldType.Text),
        new(Owners, "owners", FieldType.Object) { IsList = true, ObjectType = OwnerFields.ObjectType, ItemName = "{actor}" },
        new(PartOf, "partOf", FieldType.Reference) { Target = TableId.Publisher },
        new(Hosts, "hosts", FieldType.Text) { IsList = true },
        new(Notes, "notes", FieldType.Object) { IsList = true, ObjectType = NoteFields.ObjectType, ItemName = "{class}" });
}
