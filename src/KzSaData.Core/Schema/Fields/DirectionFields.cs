namespace KzSaData.Schema;

internal static class DirectionFields
{
    public const int Id = 0;
    public const int Title = 1;
    public const int Examples = 2;
    public const int Results = 3;
    public const int Areas = 4;
    public const int Records = 5;
    public const int Source = 6;
    public const int Locator = 7;

    public static ObjectType ObjectType { get; } = new("direction",
        RecordFields.IdField,
        new(Title, "title", FieldType.Localized) { IsRequired = true },
        new(Examples, "examples", FieldType.Localized) { IsRequired = true },
        new(Results, "results", FieldType.Localized) { IsRequired = true },
        new(Areas, "areas", FieldType.Code) { IsRequired = true, IsList = true, Codes = CooperationAreaCodes.List },
        new(Records, "records", FieldType.RecordReference) { IsRequired = true, IsList = true },
        new(Source, "source", FieldType.Reference) { IsRequired = true, Target = TableId.Source },
        new(Locator, "locator", FieldType.Text) { IsRequired = true });
}
