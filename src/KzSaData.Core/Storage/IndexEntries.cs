namespace KzSaData.Storage;

/// <summary>The entries of an index in the order of their keys, each with its rows.</summary>
internal readonly struct IndexEntries(Section entries, Section postings, int blocks)
{
    /// <summary>How many keys there are.</summary>
    public int Count => entries.Count;

    /// <summary>A key and its rows.</summary>
    public (uint Key, Posting Rows) At(int number) => (entries.U32((long)number * IndexEntry.Length), Rows(number));

    /// <summary>The rows of a key; none where the index does not have it.</summary>
    public Posting Find(uint key)
    {
        int low = 0;
        int high = entries.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            uint found = entries.U32((long)middle * IndexEntry.Length);
            if (found == key)
            {
                return Rows(middle);
            }

            if (found < key)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return Posting.None;
    }

    private Posting Rows(int number) => new(postings, blocks, entries.U32(((long)number * IndexEntry.Length) + 4));
}
