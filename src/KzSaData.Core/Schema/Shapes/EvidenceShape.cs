namespace KzSaData.Schema;

/// <summary>What one source says about one record.</summary>
internal static class EvidenceShape
{
    public const int Source = 0;
    public const int Locator = 1;
    public const int Fields = 2;
    public const int Stance = 3;
    public const int Says = 4;
    public const int Standing = 5;
    public const int Reason = 6;
    public const int Note = 7;

    public static Shape Shape { get; } = new("evidence", "What one source says about the record, and where it says so.",
        new(Source, "source", FieldType.Reference, "The id of a source, a file in seeds/sources.")
        {
            Required = true,
            Target = TableId.Source,
            Example = "\"abu-shower-2025\"",
            BadExample = "\"https://spa.gov.sa/…\" (an address; make a file in seeds/sources and write its id)",
        },
        new(Locator, "locator", FieldType.Text, "Where in the source: paragraph, page, section, or which part of an excerpt.")
        { Required = true, Example = "\"para. 12\"", BadExample = "\"see article\" (a reader cannot find that)" },
        new(Fields, "fields", FieldType.Text, "The fields that this evidence speaks to, such as date, participants, participants/acwa-power, amounts/committed. Left out, it speaks to title, summary and areas only.")
        {
            IsList = true,
            Example = "[\"date\", \"participants\"]",
            BadExample = "[\"date\", \"time\"] (the record has no field time)",
        },
        new(Stance, "stance", FieldType.Code, "Whether the source supports, contradicts or merely mentions it. Left out: supports.")
        {
            Codes = StanceCodes.List,
            Default = "supports",
            Example = "\"contradicts\"",
            BadExample = "\"refutes\" (not in the list; write contradicts)",
        },
        new(Says, "says", FieldType.Text, "The value that this source gives where it differs from the record's, or is more or less precise. Fields then names exactly one field.")
        { Example = "\"1994-04-20\"", BadExample = "\"20 April 1994\" (a date is EDTF: 1994-04-20)" },
        new(Standing, "standing", FieldType.Code, "Live, or resolved: refuted or settled, and kept to be seen. Left out: live.")
        {
            Codes = StandingCodes.List,
            Default = "live",
            Example = "\"resolved\"",
            BadExample = "\"resolved\" without a reason",
        },
        new(Reason, "reason", FieldType.Text, "Why the matter counts as resolved; required then.")
        {
            Example = "\"He became crown prince in August 2005.\"",
            BadExample = "\"It is wrong.\" (say why the other value is better)",
        },
        new(Note, "note", FieldType.Text, "Anything a reader of this evidence should know.")
        {
            Example = "\"The ambassador says so, eight years later.\"",
            BadExample = "\"Important!\" (say what a reader should know, or leave it out)",
        });
}
