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
        new(Title, "title", FieldType.Object, "The direction.") { Required = true, Shape = LocalizedShape.Shape },
        new(Examples, "examples", FieldType.Object, "The examples of initiatives that the table names, in the curator's words.") { Required = true, Shape = LocalizedShape.Shape },
        new(Results, "results", FieldType.Object, "The results that the table claims, in the curator's words.") { Required = true, Shape = LocalizedShape.Shape },
        new(Areas, "areas", FieldType.Code, "The areas of cooperation that it covers.") { Required = true, IsList = true, Codes = CooperationAreaCodes.List },
        new(Records, "records", FieldType.RecordReference, "The records that are its examples.") { Required = true, IsList = true },
        new(Source, "source", FieldType.Reference, "The source of the table.") { Required = true, Target = TableId.Source },
        new(Locator, "locator", FieldType.Text, "Where in the source.") { Required = true });
}
