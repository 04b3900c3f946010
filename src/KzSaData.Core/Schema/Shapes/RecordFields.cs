namespace KzSaData.Schema;

/// <summary>The fields that all six kinds of record share.</summary>
internal static class RecordFields
{
    public const int Id = 0;
    public const int Title = 1;
    public const int Summary = 2;
    public const int Date = 3;
    public const int Hijri = 4;
    public const int Areas = 5;
    public const int Place = 6;
    public const int Participants = 7;
    public const int Evidence = 8;
    public const int Relations = 9;
    public const int Notes = 10;

    /// <summary>The first slot of a kind's own fields.</summary>
    public const int Own = 12;

    public static Field IdField { get; } = new(Id, "id", FieldType.Text, "The permanent id, the same as the name of the file.")
    {
        Required = true,
        Pattern = "^[a-z0-9]+(-[a-z0-9]+)*$",
        Example = "\"recognition-of-kazakhstan-1991\"",
        BadExample = "\"Recognition_1991\" (lower case, digits and hyphens only)",
    };

    /// <summary>Puts a shape together: id and kind, what all share, the kind's own fields, evidence and the rest.</summary>
    /// <param name="name">The name of the shape.</param>
    /// <param name="description">What such a record stands for.</param>
    /// <param name="kind">The field that tells kinds apart, or null.</param>
    /// <param name="date">What the date of such a record means.</param>
    /// <param name="own">The kind's own fields.</param>
    public static Shape ShapeOf(string name, string description, Field? kind, string date, params Field[] own) => new(name, description,
    [
        IdField,
        .. kind is null ? Array.Empty<Field>() : [kind],
        new(Title, "title", FieldType.Object, "A headline of at most a dozen words, as a native editor would write it.")
        {
            Required = true, Shape = LocalizedShape.Shape,
            Example = "{ \"en\": \"Kazakhstan opens an embassy in Riyadh\" }",
            BadExample = "{ \"en\": \"Brotherly ties reach new heights\" } (a slogan; say who did what)",
        },
        new(Summary, "summary", FieldType.Object, "One to three sentences in the curator's own words, never a source's.")
        {
            Required = true, Shape = LocalizedShape.Shape,
            Example = "{ \"en\": \"Ministers signed a protocol in Riyadh. It opened the way for embassies.\" }",
            BadExample = "{ \"en\": \"The sides noted with satisfaction the dynamic development…\" } (the words of a press release; use your own)",
        },
        new(Date, "date", FieldType.Date, $"{date} EDTF (ISO 8601-2), no more precise than the best evidence; left out where no source dates it.")
            { NeedsEvidence = true, Example = "\"1994-09\"", BadExample = "\"1994-01-01\" for something known to be of 1994 (write 1994)" },
        new(Hijri, "hijri", FieldType.Hijri, "The hijri year, month or day (Umm al-Qura), where the source gives one.")
        {
            Example = "\"1446\"",
            BadExample = "\"1446 AH\" (digits only: 1446, 1446-12 or 1446-12-09)",
        },
        new(Areas, "areas", FieldType.Code, "One to four areas of cooperation.")
        {
            Required = true, IsList = true, Codes = CooperationAreaCodes.List,
            Example = "[\"energy\", \"investment\"]",
            BadExample = "[\"politics\", \"trade\", \"energy\", \"culture\", \"sport\"] (five; name the one to four that matter)",
        },
        new(Place, "place", FieldType.Reference, "The id of a place, a file in seeds/places.")
        {
            Target = TableId.Place, Example = "\"riyadh\"",
            BadExample = "\"Riyadh\" (the id of the place, not its name)",
        },
        new(Participants, "participants", FieldType.Object, "Who took part, in which role, the main ones first.")
        {
            IsList = true, Shape = ParticipantShape.Shape, NeedsEvidence = true, Key = "actor",
            Example = "[{ \"actor\": \"kz-mfa\", \"role\": \"visitor\" }, { \"actor\": \"sa-mofa\", \"role\": \"host\" }]",
            BadExample = "the interpreter before the minister (the main ones come first: support is computed on the first two)",
        },
        .. own,
        new(Evidence, "evidence", FieldType.Object, "Who says so, and where.")
        {
            Required = true, IsList = true, Shape = EvidenceShape.Shape,
            Example = "[{ \"source\": \"abu-shower-2025\", \"locator\": \"para. 12\", \"fields\": [\"date\", \"participants\"] }]",
            BadExample = "[] (a fact without a source is not accepted)",
        },
        new(Relations, "relations", FieldType.Object, "Links to other records.")
        {
            IsList = true, Shape = RelationShape.Shape,
            Example = "[{ \"kind\": \"follows\", \"to\": \"recognition-of-kazakhstan-1991\" }]",
            BadExample = "a relation to the record itself, or the same relation twice",
        },
        new(Notes, "notes", FieldType.Object, "Curation notes.")
        {
            IsList = true, Shape = NoteShape.Shape,
            Example = "[{ \"class\": \"anachronism\", \"text\": { \"en\": \"The article calls the visitor crown prince; he became that in 2005.\" } }]",
            BadExample = "a note that repeats the summary (notes say what is wrong or uncertain)",
        },
    ]);
}
