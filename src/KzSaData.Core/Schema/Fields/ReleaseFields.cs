namespace KzSaData.Schema;

internal static class ReleaseFields
{
    public const int Version = 0;
    public const int AsOf = 1;
    public const int Title = 2;
    public const int Sides = 3;
    public const int Licence = 4;
    public const int Publisher = 5;
    public const int Url = 6;
    public const int Languages = 7;

    public static ObjectType ObjectType { get; } = new("release",
        new(Version, "version", FieldType.Text) { Required = true },
        new(AsOf, "asOf", FieldType.Date) { Required = true },
        new(Languages, "languages", FieldType.Object) { Required = true, IsList = true, ObjectType = LanguageFields.ObjectType, Key = ["tag"] },
        new(Title, "title", FieldType.Localized) { Required = true },
        new(Sides, "sides", FieldType.Reference) { Required = true, IsList = true, Target = TableId.Actor },
        new(Licence, "licence", FieldType.Text) { Required = true },
        new(Publisher, "publisher", FieldType.Text) { Required = true },
        new(Url, "url", FieldType.Url) { Required = true });
}
