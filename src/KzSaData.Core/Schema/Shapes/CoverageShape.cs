namespace KzSaData.Schema;

internal static class CoverageShape
{
    public const int Kind = 0;
    public const int Period = 1;
    public const int Completeness = 2;
    public const int Searched = 3;
    public const int Gaps = 4;
    public const int Areas = 5;

    public static Shape Shape { get; } = new("coverage", "What was looked for in a period, and how complete the records of a kind are.",
        new(Kind, "kind", FieldType.Code, "The kind of records that the statement is about.")
        {
            Required = true,
            Codes = RecordKindCodes.List,
            Example = "\"event\"",
            BadExample = "\"events\" (the kind, in the singular)",
        },
        new(Period, "period", FieldType.Date, "The period, in whole years.")
        {
            Required = true,
            Example = "\"1991/1999\"",
            BadExample = "\"the nineties\" (whole years: 1991/1999)",
        },
        new(Areas, "areas", FieldType.Code, "The areas that it is limited to; left out, all.")
        {
            IsList = true,
            Codes = CooperationAreaCodes.List,
            Example = "[\"pilgrimage\"]",
            BadExample = "every area (leave it out)",
        },
        new(Completeness, "completeness", FieldType.Code, "How complete the records are.")
        {
            Required = true,
            Codes = CompletenessCodes.List,
            Example = "\"selective\"",
            BadExample = "a promise of more than was searched",
        },
        new(Searched, "searched", FieldType.Object, "What was looked for, and where.")
        {
            Required = true,
            Shape = LocalizedShape.Shape,
            Example = "{ \"en\": \"Visits in the archives of Kazinform and SPA, in Russian and Arabic.\" }",
            BadExample = "{ \"en\": \"The internet\" } (where exactly)",
        },
        new(Gaps, "gaps", FieldType.Object, "What is known to be missing, or was searched and not found.")
        {
            Shape = LocalizedShape.Shape,
            Example = "{ \"en\": \"Visits below minister before 2000 were searched and not found.\" }",
            BadExample = "left out where a search found nothing (that is worth saying)",
        });
}
