namespace KzSaData.Schema;

internal static class ActorShape
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

    public static Shape Shape { get; } = new("actor", "Who acts: a state, a body, a company, or a person in a public role.",
        RecordFields.IdField,
        new(Kind, "kind", FieldType.Code, "What kind of actor it is.")
        {
            Required = true,
            Codes = ActorKindCodes.List,
            Example = "\"company\"",
            BadExample = "\"organisation\" (say which: igo, ngo, company …)",
        },
        new(Name, "name", FieldType.Object, "The name today, as sources in each language spell it.")
        {
            Required = true,
            Shape = LocalizedShape.Shape,
            Example = "{ \"en\": \"ACWA Power\", \"kk\": \"ACWA Power\", \"ru\": \"ACWA Power\", \"ar\": \"أكوا باور\" }",
            BadExample = "{ \"en\": \"ACWA\" } (the full name)",
        },
        new(FormerNames, "formerNames", FieldType.Object, "Earlier names, with the time when they were valid.")
        {
            IsList = true,
            Shape = NameShape.Shape,
            Example = "[{ \"name\": { \"en\": \"Ministry of Foreign Affairs and Trade\" }, \"period\": \"1994/1997\" }]",
            BadExample = "a second spelling of the name of today",
        },
        new(Description, "description", FieldType.Object, "What it is; for a person, the public role.")
        {
            Shape = LocalizedShape.Shape,
            Example = "{ \"en\": \"Saudi developer of power and desalination plants.\" }",
            BadExample = "{ \"en\": \"A leading company\" } (praise)",
        },
        new(Country, "country", FieldType.Reference, "The state that is its home; left out for organisations of several states.")
        {
            Target = TableId.Actor,
            Example = "\"saudi-arabia\"",
            BadExample = "\"saudi-arabia\" for the Islamic Development Bank (an organisation of many states has no country)",
        },
        new(Parent, "parent", FieldType.Reference, "The body it belongs to.")
        {
            Target = TableId.Actor,
            Example = "\"kz-government\"",
            BadExample = "the country (that is country)",
        },
        new(Wikidata, "wikidata", FieldType.Text, "The Wikidata item, only where somebody checked label and country.")
        {
            Pattern = "^Q[1-9][0-9]*$",
            Example = "\"Q851\"",
            BadExample = "\"Q42\" taken from a search without opening it",
        },
        new(Iso3166, "iso3166", FieldType.Text, "ISO 3166-1 alpha-2 code, for states.")
        {
            Pattern = "^[A-Z]{2}$",
            Example = "\"SA\"",
            BadExample = "\"KSA\" (two letters: SA)",
        },
        new(Notes, "notes", FieldType.Object, "Curation notes.")
        {
            IsList = true,
            Shape = NoteShape.Shape,
            Example = "[{ \"class\": \"scope\", \"text\": { \"en\": \"Stands for all companies that the article does not name.\" } }]",
            BadExample = "a note about one event (it belongs to the record of the event)",
        });
}
