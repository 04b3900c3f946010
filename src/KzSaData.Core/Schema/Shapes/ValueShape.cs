namespace KzSaData.Schema;

/// <summary>The number of an indicator.</summary>
internal static class ValueShape
{
    public static Shape Shape { get; } = new("value", "The number of an indicator, as the source said it.", EstimateFields.All);
}
