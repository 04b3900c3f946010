namespace KzSaData.Schema;

internal static class ReleaseShape
{
    public const int Version = 0;
    public const int AsOf = 1;
    public const int Title = 2;
    public const int Sides = 3;
    public const int Licence = 4;
    public const int Publisher = 5;
    public const int Url = 6;

    public static Shape Shape { get; } = new("release", "What a release of the dataset says of itself.",
        new(Version, "version", FieldType.Text, "The version of the data: year, month and number.")
        {
            Required = true,
            Pattern = "^[0-9]{4}\\.[0-9]{1,2}\\.[0-9]+$",
            Example = "\"2026.11.0\"",
            BadExample = "\"1.0\" (year, month and number: 2026.11.0)",
        },
        new(AsOf, "asOf", FieldType.Date, "The day up to which the data knows.")
        {
            Required = true,
            Example = "\"2026-11-22\"",
            BadExample = "a day in the future",
        },
        new(Title, "title", FieldType.Object, "The title of the dataset.")
        {
            Required = true,
            Shape = LocalizedShape.Shape,
            Example = "{ \"en\": \"KzSaData\" }",
            BadExample = "a title without the name of the dataset",
        },
        new(Sides, "sides", FieldType.Reference, "The two sides of the relationship.")
        {
            Required = true,
            IsList = true,
            Target = TableId.Actor,
            Example = "[\"kazakhstan\", \"saudi-arabia\"]",
            BadExample = "three sides",
        },
        new(Licence, "licence", FieldType.Text, "The licence of the data (SPDX).")
        {
            Required = true,
            Example = "\"CC-BY-4.0\"",
            BadExample = "\"Creative Commons\" (an SPDX expression)",
        },
        new(Publisher, "publisher", FieldType.Text, "Who publishes it.")
        {
            Required = true,
            Example = "\"KzSaData contributors\"",
            BadExample = "an address (that is url)",
        },
        new(Url, "url", FieldType.Url, "Where it is published.")
        {
            Required = true,
            Example = "\"https://github.com/kzsadata/kzsadata\"",
            BadExample = "\"github.com/kzsadata\" (with https://)",
        });
}
