namespace KzSaData.Schema;

internal static class DirectionShape
{
    public const int Id = 0;
    public const int Title = 1;
    public const int Examples = 2;
    public const int Results = 3;
    public const int Areas = 4;
    public const int Records = 5;
    public const int Source = 6;
    public const int Locator = 7;

    public static Shape Shape { get; } = new("direction", "A direction of cooperation, as the article's Table 1 has it.",
        RecordFields.IdField,
        new(Title, "title", FieldType.Object, "The direction.")
        {
            Required = true,
            Shape = LocalizedShape.Shape,
            Example = "{ \"en\": \"Economic diplomacy\" }",
            BadExample = "a heading that the table does not have",
        },
        new(Examples, "examples", FieldType.Object, "The examples of initiatives that the table names, in the curator's words.")
        {
            Required = true,
            Shape = LocalizedShape.Shape,
            Example = "{ \"en\": \"Plants of ACWA Power; work of the Saudi Fund for Development.\" }",
            BadExample = "the words of the table (use your own)",
        },
        new(Results, "results", FieldType.Object, "The results that the table claims, in the curator's words.")
        {
            Required = true,
            Shape = LocalizedShape.Shape,
            Example = "{ \"en\": \"More trust, says the article.\" }",
            BadExample = "a result that the table does not claim",
        },
        new(Areas, "areas", FieldType.Code, "The areas of cooperation that it covers.")
        {
            Required = true,
            IsList = true,
            Codes = CooperationAreaCodes.List,
            Example = "[\"investment\", \"energy\"]",
            BadExample = "[\"economy\"] (not in the list)",
        },
        new(Records, "records", FieldType.RecordReference, "The records that are its examples.")
        {
            Required = true,
            IsList = true,
            Example = "[\"acwa-wind-farm\"]",
            BadExample = "[\"ACWA wind farm\"] (ids, not titles)",
        },
        new(Source, "source", FieldType.Reference, "The source of the table.")
        {
            Required = true,
            Target = TableId.Source,
            Example = "\"abu-shower-2025\"",
            BadExample = "an address (the id of a source)",
        },
        new(Locator, "locator", FieldType.Text, "Where in the source.")
        {
            Required = true,
            Example = "\"Table 1, row 5\"",
            BadExample = "\"Table\" (which row?)",
        });
}
