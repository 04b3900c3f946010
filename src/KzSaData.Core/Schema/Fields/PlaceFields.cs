namespace KzSaData.Schema;

internal static class PlaceFields
{
    public const int Id = 0;
    public const int Kind = 1;
    public const int Name = 2;
    public const int FormerNames = 3;
    public const int Country = 4;
    public const int Iso31662 = 5;
    public const int Latitude = 6;
    public const int Longitude = 7;
    public const int Precision = 8;
    public const int Notes = 9;
    public const int Spellings = 10;
    public const int Within = 11;

    public static ObjectType ObjectType { get; } = new("place",
        RecordFields.IdField,
        new(Kind, "kind", FieldType.Code) { IsRequired = true, Codes = PlaceKindCodes.List },
        new(Name, "name", FieldType.Localized) { IsSearched = true, IsRequired = true },
        new(FormerNames, "formerNames", FieldType.Object) { IsSearched = true, IsList = true, ObjectType = NameFields.ObjectType, ItemName = "{name}" },
        new(Spellings, "spellings", FieldType.Text) { IsSearched = true, IsList = true },
        new(Country, "country", FieldType.Reference) { IsRequired = true, Target = TableId.Actor },
        new(Within, "within", FieldType.Reference) { Target = TableId.Place },
        new(Iso31662, "iso3166-2", FieldType.Text),
        new(Latitude, "latitude", FieldType.Decimal),
        new(Longitude, "longitude", FieldType.Decimal),
        new(Precision, "precision", FieldType.Code) { Codes = GeoPrecisionCodes.List },
        new(Notes, "notes", FieldType.Object) { IsList = true, ObjectType = NoteFields.ObjectType, ItemName = "{class}" });
}
