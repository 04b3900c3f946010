namespace KzSaData.Schema;

/// <summary>A name that was valid for a time.</summary>
internal static class NameFields
{
    public const int Name = 0;
    public const int Period = 1;

    public static ObjectType ObjectType { get; } = new("former-name",
        new(Name, "name", FieldType.Localized) { IsSearched = true, IsRequired = true },
        new(Period, "period", FieldType.Date));
}
