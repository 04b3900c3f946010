using KzSaData.Storage;

namespace KzSaData.Query;

/// <summary>Keeps a run of rows: the dated ones, the undated ones.</summary>
internal sealed class RowRangeFilter(int from, int to) : Filter
{
    public override void Apply(int block, Span<ulong> bits)
    {
        int first = block * Block.Rows;
        Bits.KeepRange(bits, from - first, to - first);
    }

    public override int NextBlock(int block) => Block.Next(block, from, to);
}
