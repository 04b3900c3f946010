using KzSaData.Schema;

namespace KzSaData.Storage;

/// <summary>An index that an image lacks, made from its rows.</summary>
internal sealed class WalkedIndex
{
    private readonly ImageMemory entryMemory;
    private readonly ImageMemory postingMemory;
    private readonly int blocks;

    private WalkedIndex(ByteSink entries, ByteSink postings, int blocks)
    {
        this.blocks = blocks;
        entryMemory = ImageMemory.FromBytes(entries.Written);
        postingMemory = ImageMemory.FromBytes(postings.Written);
    }

    public IndexEntries Entries => new(entryMemory.Whole(IndexEntry.Length), postingMemory.Whole(sizeof(uint)), blocks);

    public static WalkedIndex Over(RowTable table, IndexKind index)
    {
        PostingWriter postings = new();
        ByteSink entries = new();
        foreach ((_, IEnumerable<KeyValuePair<uint, RowList>> keys) in table.Walk(index).Indexes)
        {
            foreach ((uint key, RowList rows) in keys)
            {
                entries.U32(key);
                entries.U32(postings.Add(rows));
            }
        }

        return new WalkedIndex(entries, postings.Bytes, Block.Count(table.Count));
    }
}
