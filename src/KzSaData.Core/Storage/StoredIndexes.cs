namespace KzSaData.Storage;

/// <summary>The indexes that an image lists for a table, each a bit: an index that is not listed is no empty one.</summary>
internal static class StoredIndexes
{
    /// <summary>No index has this number or a greater one.</summary>
    public const int Most = 64;

    public static ulong Of(RowTable table)
    {
        Section list = table.Section(SectionKind.Indexes, DirectoryEntry.Length);
        ulong stored = 0;
        for (int i = 0; i < list.Count; i++)
        {
            uint number = list.U32((long)i * DirectoryEntry.Length);
            stored |= number < Most ? 1UL << (int)number : 0;
        }

        return stored;
    }
}
