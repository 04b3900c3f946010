namespace KzSaData.Schema;

/// <summary>Where another source refers to this one.</summary>
internal static class CitedInShape
{
    public const int Source = 0;
    public const int Locator = 1;

    public static Shape Shape { get; } = new("cited-in", "Where another source refers to this one.",
        new(Source, "source", FieldType.Reference, "The source that cites it.")
        {
            Required = true,
            Target = TableId.Source,
            Example = "\"abu-shower-2025\"",
            BadExample = "the source itself",
        },
        new(Locator, "locator", FieldType.Text, "Where it does so.")
        {
            Required = true,
            Example = "\"reference [3]\"",
            BadExample = "\"somewhere\" (a reader must find it)",
        });
}
