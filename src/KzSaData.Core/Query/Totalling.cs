using System.Numerics;
using KzSaData.Model;
using KzSaData.Storage;

namespace KzSaData.Query;

/// <summary>Adds up the investments of a query from their column, block by block.</summary>
internal sealed class Totalling(RecordQuery<Investment> investments)
{
    private readonly Section column = investments.Table.Section(SectionKind.Totals, TotalsRow.Length);
    private readonly List<RunningTotal> totals = [];
    private readonly List<(int Row, LeftOutReason Reason)> leftOut = [];
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
        return new InvestmentTotal(totals.ConvertAll(static t => t.ToLine()).AsReadOnly(), new LeftOutList(investments.Table, leftOut));
    }

    private void Add(int row)
    {
        long at = (long)row * TotalsRow.Length;
        uint flags = Flags(row);
        if (Reason(row, flags) is { } reason)
        {
            leftOut.Add((row, reason));
            return;
        }

        RunningTotal total = TotalOf(column.U32(at));
        if ((flags & TotalsRow.IsLarge) != 0)
        {
            total.Add(investments.Table.At(row).Amount ?? throw DatasetFormatException.Damaged("a total counts an investment without an amount"));
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
            return StoredCode.Of(stored, LeftOutReasonCodes.Last);
        }

        return WholeOf(row) >= 0 && IsInsideCounted(row) ? LeftOutReason.PartOfCounted : null;
    }

    // Follow the wholes upwards; a part is counted unless one of them is counted here. A chain longer than this is damage.
    private bool IsInsideCounted(int row)
    {
        for (int steps = 0; steps < 64; steps++)
        {
            if ((Flags(row) & TotalsRow.HasMoreWholes) != 0)
            {
                return IsInsideCounted(investments.Table.At(row));
            }

            row = WholeOf(row);
            if (row < 0 || row >= investments.Index.Rows)
            {
                return false;
            }

            if (IsCounted(row))
            {
                return true;
            }
        }

        return false;
    }

    // The rare money that is inside of several others, each of them perhaps inside of several more.
    private bool IsInsideCounted(Investment part)
    {
        HashSet<Investment> seen = [];
        Stack<Investment> open = new([part]);
        while (open.TryPop(out Investment? here))
        {
            foreach (Investment whole in TotalsRow.Wholes(here))
            {
                if (IsCounted(whole.Row))
                {
                    return true;
                }

                if (seen.Add(whole))
                {
                    open.Push(whole);
                }
            }
        }

        return false;
    }

    private bool IsCounted(int row) => Flags(row) >> TotalsRow.ReasonShift == 0 && investments.ContainsRow(row);

    private uint Flags(int row) => column.U32(((long)row * TotalsRow.Length) + 4);

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
