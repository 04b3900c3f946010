namespace KzSaData.Schema;

/// <summary>The number of an indicator.</summary>
internal static class ValueFields
{
    public static ObjectType ObjectType { get; } = new("value", EstimateFields.All) { Number = Comparison.Number };
}
