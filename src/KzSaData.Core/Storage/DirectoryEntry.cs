namespace KzSaData.Storage;

/// <summary>A line of a table's list of fields or of indexes: a number (u32) and the place of a name (u32).</summary>
internal static class DirectoryEntry
{
    public const int Length = 8;

    /// <summary>The number of a field: its slot in the low half; above it its type, and a bit for a list.</summary>
    public static uint OfField(Field field) => (uint)field.Slot | ((uint)field.Type << 16) | (field.IsList ? 1U << 31 : 0);
}
