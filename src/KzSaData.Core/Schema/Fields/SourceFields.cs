namespace KzSaData.Schema;

internal static class SourceFields
{
    public const int Id = 0;
    public const int Type = 1;
    public const int Title = 2;
    public const int Authors = 3;
    public const int Publisher = 4;
    public const int Carrier = 5;
    public const int Speakers = 6;
    public const int Attribution = 7;
    public const int Repeats = 8;
    public const int ContainerTitle = 9;
    public const int Volume = 10;
    public const int Issue = 11;
    public const int Pages = 12;
    public const int Doi = 13;
    public const int Isbn = 14;
    public const int Issued = 15;
    public const int Url = 16;
    public const int Language = 17;
    public const int Accessed = 18;
    public const int Seen = 19;
    public const int PrimaryText = 20;
    public const int CitedIn = 21;
    public const int Notes = 22;
    public const int Archived = 23;

    public static ObjectType ObjectType { get; } = new("source",
        RecordFields.IdField,
        new(Type, "type", FieldType.Code) { IsRequired = true, Codes = SourceTypeCodes.List },
        new(Title, "title", FieldType.Text) { IsSearched = true, IsRequired = true },
        new(Authors, "authors", FieldType.Text) { IsSearched = true, IsList = true },
        new(Publisher, "publisher", FieldType.Reference) { IsSearched = true, IsRequired = true, Target = TableId.Publisher },
        new(Carrier, "carrier", FieldType.Reference) { Target = TableId.Publisher },
        new(Speakers, "speakers", FieldType.Reference) { IsList = true, Target = TableId.Actor },
        new(Attribution, "attribution", FieldType.Code) { Codes = AttributionCodes.List, Default = "stated" },
        new(Repeats, "repeats", FieldType.EntityReference) { Targets = [TableId.Source, TableId.Publisher] },
        new(ContainerTitle, "containerTitle", FieldType.Text),
        new(Volume, "volume", FieldType.Text),
        new(Issue, "issue", FieldType.Text),
        new(Pages, "pages", FieldType.Text),
        new(Doi, "doi", FieldType.Text),
        new(Isbn, "isbn", FieldType.Text),
        new(Issued, "issued", FieldType.Date),
        new(Url, "url", FieldType.Url),
        new(Archived, "archived", FieldType.Url),
        new(Language, "language", FieldType.Text) { IsRequired = true },
        new(Accessed, "accessed", FieldType.Date),
        new(Seen, "seen", FieldType.Code) { IsRequired = true, Codes = SeenCodes.List },
        new(PrimaryText, "primaryText", FieldType.Code) { Codes = PrimaryTextCodes.List },
        new(CitedIn, "citedIn", FieldType.Object) { IsList = true, ObjectType = CitedInFields.ObjectType, ItemName = "{source}" },
        new(Notes, "notes", FieldType.Object) { IsList = true, ObjectType = NoteFields.ObjectType, ItemName = "{class}" });
}
