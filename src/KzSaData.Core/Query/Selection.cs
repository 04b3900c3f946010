using KzSaData.Model;
using KzSaData.Schema;
using KzSaData.Storage;

namespace KzSaData.Query;

/// <summary>The rows of one table that meet some conditions: what a query is made of, one for each kind of record that it is over.</summary>
internal readonly struct Selection(EntityTable table, Filter[] filters)
{
    public readonly EntityTable Table = table;
    public readonly RecordIndex Index = table.Index;
    public readonly Filter[] Filters = filters;

    /// <summary>How many blocks there are to look at.</summary>
    public int Blocks => KeepsNothing ? 0 : Index.Blocks;

    /// <summary>Whether no row can be in it, however many the table has.</summary>
    public bool KeepsNothing => Filters is [NothingFilter];

    /// <summary>How many rows there are.</summary>
    public int Count
    {
        get
        {
            if (Filters.Length == 0)
            {
                return Table.Count;
            }

            int count = 0;
            BlockBits blockBits = default;
            Span<ulong> bits = blockBits.Words;
            for (int block = NextBlock(0); block < Blocks; block = NextBlock(block + 1))
            {
                if (Evaluate(block, bits, out Span<ulong> rows))
                {
                    count += Bits.Count(rows);
                }
            }

            return count;
        }
    }

    /// <summary>A bitmap of all rows.</summary>
    public ulong[] AllRows()
    {
        ulong[] all = new ulong[(Index.Rows + 63) / 64];
        for (int block = NextBlock(0); block < Blocks; block = NextBlock(block + 1))
        {
            // A block that has no row is left as far as it was looked at.
            if (!Evaluate(block, all.AsSpan(block * Block.Words), out Span<ulong> rows))
            {
                rows.Clear();
            }
        }

        return all;
    }

    /// <summary>The first block from one on that may have rows; beyond all blocks where none can.</summary>
    public int NextBlock(int block)
    {
        Index.Memory.ThrowIfDisposed();
        int next = block;
        foreach (Filter filter in Filters)
        {
            next = filter.NextBlock(next);
        }

        return next;
    }

    public bool Contains(int row)
    {
        BlockBits blockBits = default;
        int bit = row % Block.Rows;
        return Evaluate(row / Block.Rows, blockBits.Words, out Span<ulong> rows) && (rows[bit / 64] >> (bit % 64) & 1) != 0;
    }

    /// <summary>Writes the rows of a block; answers whether there are any.</summary>
    public bool Evaluate(int block, Span<ulong> bits, out Span<ulong> rows) => Filter.Evaluate(Filters, Index, block, bits, out rows);

    /// <summary>The rows that meet one more condition, too. What must look at records one by one stays last.</summary>
    public Selection With(Filter filter)
    {
        if (KeepsNothing || filter is NothingFilter)
        {
            return new Selection(Table, [new NothingFilter()]);
        }

        Filter[] more = new Filter[Filters.Length + 1];
        int place = Filters.Length;
        while (!filter.IsSlow && place > 0 && Filters[place - 1].IsSlow)
        {
            place--;
        }

        Array.Copy(Filters, more, place);
        more[place] = filter;
        Array.Copy(Filters, place, more, place + 1, Filters.Length - place);
        return new Selection(Table, more);
    }

    public Selection With(IndexKind index, uint key) => With(new PostingFilter(Index.Find(index, key)));

    /// <summary>The rows in their own order, or from the newest to the oldest.</summary>
    public TableWalk Walk(bool newestFirst) => newestFirst ? new NewestFirstWalk(this) : new OldestFirstWalk(this);
}
