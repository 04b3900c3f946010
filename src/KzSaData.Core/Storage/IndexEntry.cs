namespace KzSaData.Storage;

/// <summary>An entry of an index: its key, or the place of its word (u32), and the reference to its rows (u32).</summary>
internal static class IndexEntry
{
    public const int Length = 8;
}
