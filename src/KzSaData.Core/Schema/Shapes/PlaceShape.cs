namespace KzSaData.Schema;

internal static class PlaceShape
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

    public static Shape Shape { get; } = new("place", "Where something happened.",
        RecordFields.IdField,
        new(Kind, "kind", FieldType.Code, "What kind of place it is.")
        {
            Required = true,
            Codes = PlaceKindCodes.List,
            Example = "\"city\"",
            BadExample = "\"capital\" (not in the list; write city)",
        },
        new(Name, "name", FieldType.Object, "The name today.")
        {
            Required = true,
            Shape = LocalizedShape.Shape,
            Example = "{ \"en\": \"Astana\", \"kk\": \"Астана\", \"ru\": \"Астана\", \"ar\": \"أستانا\" }",
            BadExample = "{ \"en\": \"Nur-Sultan\" } (the name of today; earlier ones are formerNames)",
        },
        new(FormerNames, "formerNames", FieldType.Object, "Earlier names, with the time when they were valid.")
        {
            IsList = true,
            Shape = NameShape.Shape,
            Example = "[{ \"name\": { \"en\": \"Nur-Sultan\" }, \"period\": \"2019-03/2022-09\" }]",
            BadExample = "the name of today",
        },
        new(Country, "country", FieldType.Reference, "The state that it lies in.")
        {
            Required = true,
            Target = TableId.Actor,
            Example = "\"kazakhstan\"",
            BadExample = "\"Kazakhstan\" (the id of a state, in lower case)",
        },
        new(Iso31662, "iso3166-2", FieldType.Text, "ISO 3166-2 code of the region.")
        {
            Pattern = "^[A-Z]{2}-[A-Z0-9]{1,3}$",
            Example = "\"KZ-71\"",
            BadExample = "\"KZ\" (the region: KZ-71)",
        },
        new(Latitude, "latitude", FieldType.Decimal, "Degrees north, WGS 84.")
        {
            Example = "51.1694",
            BadExample = "\"51°10′N\" (decimal degrees, a number)",
        },
        new(Longitude, "longitude", FieldType.Decimal, "Degrees east, WGS 84.")
        {
            Example = "71.4491",
            BadExample = "714491 (decimal degrees, from -180 to 180)",
        },
        new(Precision, "precision", FieldType.Code, "What the coordinates stand for; required with them.")
        {
            Codes = GeoPrecisionCodes.List,
            Example = "\"city\"",
            BadExample = "\"exact\" for the middle of a city",
        },
        new(Notes, "notes", FieldType.Object, "Curation notes.")
        {
            IsList = true,
            Shape = NoteShape.Shape,
            Example = "[{ \"class\": \"scope\", \"text\": { \"en\": \"Sources name the province only.\" } }]",
            BadExample = "a note about one event (it belongs to the record of the event)",
        });
}
