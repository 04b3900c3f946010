using KzSaData.Model;
using KzSaData.Storage;

namespace KzSaData.Query;

/// <summary>Walks through the selected rows of one table.</summary>
internal abstract class TableWalk : RowWalk
{
    protected readonly RecordIndex Index;
    protected readonly int Blocks;
    private readonly Selection selection;
    private readonly ulong[] bits;
    private int evaluated = -1;
    private int words;

    protected TableWalk(Selection selection)
        : base(selection.Index.Memory)
    {
        this.selection = selection;
        Index = selection.Index;
        Blocks = selection.Blocks;
        bits = new ulong[Math.Min(Block.Words, (Index.Rows + 63) / 64)];
    }

    public EntityTable Table => selection.Table;

    public override Entity?[] PageOf(int row) => Table.PageOf(row);

    public override void Make(int row) => Table.EntityAt(row);

    /// <summary>The first block from one on that may have selected rows.</summary>
    protected int NextBlock(int block) => selection.NextBlock(block);

    /// <summary>The selected rows of a block; no words at all where there are none.</summary>
    protected ReadOnlySpan<ulong> RowsOf(int block)
    {
        if (block != evaluated)
        {
            words = selection.Evaluate(block, bits, out Span<ulong> rows) ? rows.Length : 0;
            evaluated = block;
        }

        return bits.AsSpan(0, words);
    }
}
