using System.Numerics;
using KzSaData.Image;

namespace KzSaData;

/// <summary>Adds up the investments of a query from their column, block by block.</summary>
internal sealed class Totalling(RecordQuery<Investment> investments)
{
    private readonly Section column = investments.Table.Section(SectionKind.Totals);
    private readonly List<RunningTotal> totals = [];
    private readonly List<LeftOut> leftOut = [];
    private RunningTotal? last;

    public InvestmentTotal Run()
    {
        BlockBits blockBits = default;
            Span<ulong> bits = blockBits;
        for (int block = 0; block < investments.Index.Blocks; block++)
        {
            if (!investments.Evaluate(block, bits, out Span<ulong> rows))
            {
                continue;
            }

            for (int word = 0; word < rows.Length; word++)
            {
                for (ulong rest = rows[word]; rest != 0; rest &= rest - 1)
                {
                    Add((block * Block.Rows) + (word * 64) + BitOperations.TrailingZeroCount(rest));
                }
            }
        }

        totals.Sort(static (a, b) => a.Key.CompareTo(b.Key));
        return new InvestmentTotal(totals.ConvertAll(static t => t.ToLine()).AsReadOnly(), leftOut.AsReadOnly());
    }

    private void Add(int row)
    {
        long at = (long)row * TotalsRow.Length;
        uint flags = column.U32(at + 4);
        if (Reason(row, flags) is { } reason)
        {
            leftOut.Add(new LeftOut(investments.Table.At(row), reason));
            return;
        }

        RunningTotal total = TotalOf(column.U32(at));
        if ((flags & TotalsRow.IsLarge) != 0)
        {
            total.Add(investments.Table.At(row).Amount ?? throw new DatasetFormatException("The image is damaged: a total counts an investment without an amount. Get the file again, or compile it anew from its seeds."));
        }
        else
        {
            total.Add(flags, column.I64(at + 16), column.I64(at + 24), column.I64(at + 32));
        }
    }

    private LeftOutReason? Reason(int row, uint flags)
    {
        uint stored = flags >> TotalsRow.ReasonShift;
        if (stored != 0)
        {
            return (LeftOutReason)stored;
        }

        // Follow the wholes upwards; a part is counted unless one of them is counted here. A chain longer than this is damage.
        int whole = WholeOf(row);
        for (int steps = 0; whole >= 0 && whole < investments.Index.Rows && steps < 64; steps++, whole = WholeOf(whole))
        {
            if (column.U32(((long)whole * TotalsRow.Length) + 4) >> TotalsRow.ReasonShift == 0 && investments.ContainsRow(whole))
            {
                return LeftOutReason.PartOfCounted;
            }
        }

        return null;
    }

    private int WholeOf(int row) => column.I32(((long)row * TotalsRow.Length) + 8) - 1;

    // Few currencies and stages occur, and the same ones follow each other.
    private RunningTotal TotalOf(uint key)
    {
        if (last?.Key == key)
        {
            return last;
        }

        last = totals.Find(t => t.Key == key);
        if (last is null)
        {
            last = new RunningTotal(key);
            totals.Add(last);
        }

        return last;
    }
}
