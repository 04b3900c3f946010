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
        new(Version, "version", FieldType.Text) { IsRequired = true },
        new(AsOf, "asOf", FieldType.Date) { IsRequired = true },
        new(Languages, "languages", FieldType.Object) { IsRequired = true, IsList = true, ObjectType = LanguageFields.ObjectType, Key = ["tag"] },
        new(Title, "title", FieldType.Localized) { IsRequired = true },
        new(Sides, "sides", FieldType.Reference) { IsRequired = true, IsList = true, Target = TableId.Actor },
        new(Licence, "licence", FieldType.Text) { IsRequired = true },
        new(Publisher, "publisher", FieldType.Text) { IsRequired = true },
        new(Url, "url", FieldType.Url) { IsRequired = true });
}
