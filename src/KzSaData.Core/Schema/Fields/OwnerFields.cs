namespace KzSaData.Schema;

/// <summary>Who owns a publisher, and in which time.</summary>
internal static class OwnerFields
{
    public const int Actor = 0;
    public const int Period = 1;

    public static ObjectType ObjectType { get; } = new("owner",
        new(Actor, "actor", FieldType.Reference) { IsRequired = true, Target = TableId.Actor },
        new(Period, "period", FieldType.Date));
}
