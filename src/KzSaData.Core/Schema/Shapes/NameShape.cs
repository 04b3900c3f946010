namespace KzSaData.Schema;

/// <summary>A name that was valid for a time.</summary>
internal static class NameShape
{
    public const int Name = 0;
    public const int Period = 1;

    public static Shape Shape { get; } = new("former-name", "A name that was valid for a time.",
        new(Name, "name", FieldType.Object, "The name then.")
        {
            Required = true,
            Shape = LocalizedShape.Shape,
            Example = "{ \"en\": \"Nur-Sultan\" }",
            BadExample = "the name of today (that is the field name of the actor or place)",
        },
        new(Period, "period", FieldType.Date, "From when to when it was the name.")
        {
            Example = "\"2019-03/2022-09\"",
            BadExample = "\"2019 to 2022\" (an EDTF interval: 2019-03/2022-09)",
        });
}
