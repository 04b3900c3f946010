using KzSaData.Storage;

namespace KzSaData.Query;

/// <summary>One condition of a query. It is asked block by block and keeps, of the rows still in question, those that meet it.</summary>
/// <param name="isSlow">Whether it must look at records one by one; such filters are asked last.</param>
internal abstract class Filter(bool isSlow = false)
{
    public readonly bool IsSlow = isSlow;

    /// <summary>How deep queries lie in each other in it; 0 where it is a condition of its own.</summary>
    public virtual int Depth => 0;

    /// <summary>How deep queries lie in each other in any of some conditions.</summary>
    public static int DepthOf(Filter[] filters)
    {
        int depth = 0;
        foreach (Filter filter in filters)
        {
            depth = Math.Max(depth, filter.Depth);
        }

        return depth;
    }

    /// <summary>Clears the bits of the rows of a block that do not meet the condition.</summary>
    public abstract void Apply(int block, Span<ulong> bits);

    /// <summary>The first block from one on in which a row may meet the condition; beyond all blocks where none can.</summary>
    public virtual int NextBlock(int block) => block;

    /// <summary>The rows of a block that meet all conditions; answers whether there are any.</summary>
    /// <param name="filters">The conditions.</param>
    /// <param name="index">The index of the rows.</param>
    /// <param name="block">The block.</param>
    /// <param name="bits">Room for the bitmap of a block.</param>
    /// <param name="rows">The part of the room that the block takes.</param>
    public static bool Evaluate(Filter[] filters, RecordIndex index, int block, Span<ulong> bits, out Span<ulong> rows)
    {
        index.Memory.ThrowIfDisposed();
        int count = Math.Min(Block.Rows, index.Rows - (block * Block.Rows));
        rows = bits[..((count + 63) / 64)];
        Bits.Fill(rows, count);
        foreach (Filter filter in filters)
        {
            filter.Apply(block, rows);
            if (!Bits.Any(rows))
            {
                return false;
            }
        }

        return true;
    }
}
