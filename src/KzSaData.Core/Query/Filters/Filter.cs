namespace KzSaData;

/// <summary>One condition of a query. It is asked block by block and keeps, of the rows still in question, those that meet it.</summary>
internal abstract class Filter
{
    /// <summary>Whether it must look at records one by one; such filters are asked last.</summary>
    public virtual bool IsSlow => false;

    /// <summary>Clears the bits of the rows of a block that do not meet the condition.</summary>
    public abstract void Narrow(int block, Span<ulong> bits);

    /// <summary>The rows of a block that meet all conditions; answers whether there are any.</summary>
    public static bool Evaluate(Filter[] filters, RecordIndex index, int block, Span<ulong> bits)
    {
        index.ThrowIfDisposed();
        Bits.Fill(bits, Block.RowsIn(block, index.Rows));
        foreach (Filter filter in filters)
        {
            filter.Narrow(block, bits);
            if (!Bits.Any(bits))
            {
                return false;
            }
        }

        return true;
    }
}
