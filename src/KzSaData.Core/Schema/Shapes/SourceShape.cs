namespace KzSaData.Schema;

internal static class SourceShape
{
    public const int Id = 0;
    public const int Type = 1;
    public const int Title = 2;
    public const int Authors = 3;
    public const int Publisher = 4;
    public const int ContainerTitle = 5;
    public const int Volume = 6;
    public const int Issue = 7;
    public const int Pages = 8;
    public const int Doi = 9;
    public const int Isbn = 10;
    public const int Issued = 11;
    public const int Url = 12;
    public const int Language = 13;
    public const int Accessed = 14;
    public const int Seen = 15;
    public const int CitedIn = 16;
    public const int Side = 17;
    public const int Tier = 18;
    public const int RelayOf = 19;
    public const int IndependenceGroup = 20;
    public const int Notes = 21;

    public static Shape Shape { get; } = new("source", "A page or publication that a curator has opened, as it was seen.",
        RecordFields.IdField,
        new(Type, "type", FieldType.Code, "The type, as in CSL (Citation Style Language).") { Required = true, Codes = SourceTypeCodes.List, Example = "\"webpage\"" },
        new(Title, "title", FieldType.Text, "The title as printed, in its own language.") { Required = true },
        new(Authors, "authors", FieldType.Text, "The authors as printed.") { IsList = true },
        new(Publisher, "publisher", FieldType.Text, "The publisher as shown.") { Required = true },
        new(ContainerTitle, "containerTitle", FieldType.Text, "The journal, book or site that holds it."),
        new(Volume, "volume", FieldType.Text, "The volume."),
        new(Issue, "issue", FieldType.Text, "The issue."),
        new(Pages, "pages", FieldType.Text, "The pages.") { Example = "\"42–64\"" },
        new(Doi, "doi", FieldType.Text, "The DOI, without a resolver's address.") { Pattern = "^10\\.", Example = "\"10.48371/ISMO.2025.60.2.012\"" },
        new(Isbn, "isbn", FieldType.Text, "The ISBN."),
        new(Issued, "issued", FieldType.Date, "The date that the page shows, no more precise."),
        new(Url, "url", FieldType.Url, "The address at which it was seen.") { Example = "\"https://www.arabnews.com/node/2588886/saudi-arabia\"" },
        new(Language, "language", FieldType.Text, "The language of the text (ISO 639-1).") { Required = true, Pattern = "^[a-z]{2}$", Example = "\"ar\"" },
        new(Accessed, "accessed", FieldType.Date, "The day when the curator looked."),
        new(Seen, "seen", FieldType.Code, "Whether the whole page was read, an excerpt, or only another work's citation of it.") { Required = true, Codes = SeenCodes.List },
        new(CitedIn, "citedIn", FieldType.Object, "Where other sources cite it; required where it is known from there only.") { IsList = true, Shape = CitedInShape.Shape },
        new(Side, "side", FieldType.Reference, "The state whose official voice it is; left out for everybody else.") { Target = TableId.Actor },
        new(Tier, "tier", FieldType.Code, "How close it stands to the fact.") { Required = true, Codes = TierCodes.List },
        new(RelayOf, "relayOf", FieldType.Reference, "The source whose text it relays.") { Target = TableId.Source },
        new(IndependenceGroup, "independenceGroup", FieldType.Text, "Sources of one group count once; left out, the publisher is the group.") { Example = "\"SPA\"" },
        new(Notes, "notes", FieldType.Object, "Curation notes, slips of the bibliography among them.") { IsList = true, Shape = NoteShape.Shape });
}
