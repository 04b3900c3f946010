namespace KzSaData.Schema;

/// <summary>Where another source refers to this one.</summary>
internal static class CitedInFields
{
    public const int Source = 0;
    public const int Locator = 1;

    public static ObjectType ObjectType { get; } = new("cited-in",
        new(Source, "source", FieldType.Reference) { IsRequired = true, Target = TableId.Source },
        new(Locator, "locator", FieldType.Text) { IsRequired = true });
}
