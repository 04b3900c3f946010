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
        new(Type, "type", FieldType.Code, "The type, as in CSL (Citation Style Language).")
        {
            Required = true,
            Codes = SourceTypeCodes.List,
            Example = "\"webpage\"",
            BadExample = "\"website\" (CSL says webpage)",
        },
        new(Title, "title", FieldType.Text, "The title as printed, in its own language.")
        {
            Required = true,
            Example = "\"Saudi, Kazakh interior ministers discuss enhancing security cooperation\"",
            BadExample = "\"Interior ministers (SPA)\" (the title as printed)",
        },
        new(Authors, "authors", FieldType.Text, "The authors as printed.")
        {
            IsList = true,
            Example = "[\"Abu Shower A.\"]",
            BadExample = "[\"By Staff Reporter\"] (a name, or leave it out)",
        },
        new(Publisher, "publisher", FieldType.Text, "The publisher as shown.")
        {
            Required = true,
            Example = "\"Saudi Press Agency\"",
            BadExample = "\"internet\"",
        },
        new(ContainerTitle, "containerTitle", FieldType.Text, "The journal, book or site that holds it.")
        {
            Example = "\"Journal of Political Power\"",
            BadExample = "the publisher again",
        },
        new(Volume, "volume", FieldType.Text, "The volume.")
        {
            Example = "\"15\"",
            BadExample = "\"Vol. 15\" (the number alone)",
        },
        new(Issue, "issue", FieldType.Text, "The issue.")
        {
            Example = "\"3\"",
            BadExample = "\"№ 3\" (the number alone)",
        },
        new(Pages, "pages", FieldType.Text, "The pages.")
        {
            Example = "\"42–64\"",
            BadExample = "\"pp. 42-64\" (the numbers alone, with an en dash)",
        },
        new(Doi, "doi", FieldType.Text, "The DOI, without a resolver's address.")
        {
            Pattern = "^10\\.",
            Example = "\"10.48371/ISMO.2025.60.2.012\"",
            BadExample = "\"https://doi.org/10.48371/…\" (without the address of the resolver)",
        },
        new(Isbn, "isbn", FieldType.Text, "The ISBN.")
        {
            Example = "\"978-0-306-40615-7\"",
            BadExample = "\"ISBN 978-0-306-40615-7\" (the number alone)",
        },
        new(Issued, "issued", FieldType.Date, "The date that the page shows, no more precise.")
        {
            Example = "\"2023-03-29\"",
            BadExample = "\"2023-01-01\" for a page that shows the year only",
        },
        new(Url, "url", FieldType.Url, "The address at which it was seen.")
        {
            Example = "\"https://www.arabnews.com/node/2588886/saudi-arabia\"",
            BadExample = "\"https://www.google.com/search?q=…\" (the page itself, not a way to it)",
        },
        new(Language, "language", FieldType.Text, "The language of the text (ISO 639-1).")
        {
            Required = true,
            Pattern = "^[a-z]{2}$",
            Example = "\"ar\"",
            BadExample = "\"arabic\" (two letters: ar)",
        },
        new(Accessed, "accessed", FieldType.Date, "The day when the curator looked.")
        {
            Example = "\"2026-11-22\"",
            BadExample = "\"today\"",
        },
        new(Seen, "seen", FieldType.Code, "Whether the whole page was read, an excerpt, or only another work's citation of it.")
        {
            Required = true,
            Codes = SeenCodes.List,
            Example = "\"excerpt\"",
            BadExample = "\"page\" for something of which you read the first lines",
        },
        new(CitedIn, "citedIn", FieldType.Object, "Where other sources cite it; required where it is known from there only.")
        {
            IsList = true,
            Shape = CitedInShape.Shape,
            Example = "[{ \"source\": \"abu-shower-2025\", \"locator\": \"reference [3]\" }]",
            BadExample = "left out for a source that nobody opened",
        },
        new(Side, "side", FieldType.Reference, "The state whose official voice it is; left out for everybody else.")
        {
            Target = TableId.Actor,
            Example = "\"saudi-arabia\"",
            BadExample = "\"saudi-arabia\" for a private newspaper there",
        },
        new(Tier, "tier", FieldType.Code, "How close it stands to the fact.")
        {
            Required = true,
            Codes = TierCodes.List,
            Example = "\"official-relay\"",
            BadExample = "\"official\" for an agency that repeats a ministry (write official-relay)",
        },
        new(RelayOf, "relayOf", FieldType.Reference, "The source whose text it relays.")
        {
            Target = TableId.Source,
            Example = "\"spa-interior-ministers-2023\"",
            BadExample = "the publisher (the id of a source)",
        },
        new(IndependenceGroup, "independenceGroup", FieldType.Text, "Sources of one group count once; left out, the publisher is the group.")
        {
            Example = "\"SPA\"",
            BadExample = "left out for a paper that prints the text of SPA (both would count)",
        },
        new(Notes, "notes", FieldType.Object, "Curation notes, slips of the bibliography among them.")
        {
            IsList = true,
            Shape = NoteShape.Shape,
            Example = "[{ \"class\": \"bibliographic-slip\", \"text\": { \"en\": \"The list gives volume 14; the journal says 15.\" } }]",
            BadExample = "what the source says of an event (that is evidence)",
        });
}
