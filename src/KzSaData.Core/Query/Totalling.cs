using System.Numerics;
using KzSaData.Model;
using KzSaData.Storage;

namespace KzSaData.Query;

/// <summary>Adds up the investments of a query from their column, block by block: each once, at its latest stage or at one that is asked for.</summary>
internal sealed class Totalling(RecordQuery<Investment> investments, MoneyStage? asked = null)
{
    private readonly Section column = investments.Table.Totals;

    public InvestmentTotal Run()
    {
        TotalSum sum = new(investments.Table);
        Walk(_ => sum);
        return sum.ToTotal();
    }

    /// <summary>Adds up in groups; an investment that is counted in none of them is left out in its own.</summary>
    /// <param name="groupOf">The number of the group that an investment belongs to; the groups come in their order.</param>
    /// <param name="keyOf">What a group is called.</param>
    public IReadOnlyList<GroupTotal<TKey>> RunBy<TKey>(Func<Investment, int> groupOf, Func<int, TKey> keyOf)
    {
        SortedDictionary<int, TotalSum> sums = [];
        Walk(row =>
        {
            int group = groupOf(investments.Table.At(row));
            return sums.TryGetValue(group, out TotalSum? sum) ? sum : sums[group] = new TotalSum(investments.Table);
        });
        GroupTotal<TKey>[] totals = new GroupTotal<TKey>[sums.Count];
        int place = 0;
        foreach ((int group, TotalSum sum) in sums)
        {
            totals[place++] = new GroupTotal<TKey>(keyOf(group), sum.ToTotal());
        }

        return Array.AsReadOnly(totals);
    }

    private void Walk(Func<int, TotalSum> sumOf)
    {
        BlockBits blockBits = default;
        Span<ulong> bits = blockBits.Words;
        Selection selection = investments.Parts[0];
        for (int block = selection.NextBlock(0); block < selection.Blocks; block = selection.NextBlock(block + 1))
        {
            if (!selection.Evaluate(block, bits, out Span<ulong> rows))
            {
                continue;
            }

            for (int word = 0; word < rows.Length; word++)
            {
                for (ulong rest = rows[word]; rest != 0; rest &= rest - 1)
                {
                    int row = (block * Block.Rows) + (word * 64) + BitOperations.TrailingZeroCount(rest);
                    Add(sumOf(row), row);
                }
            }
        }
    }

    private void Add(TotalSum sum, int row)
    {
        if (Reason(row) is { } reason)
        {
            sum.LeaveOut(row, reason);
        }
        else if (asked is { } stage)
        {
            sum.Count(row, stage);
        }
        else
        {
            sum.Count(row);
        }
    }

    private LeftOutReason? Reason(int row) =>
        OwnReason(row) ?? (WholeOf(row) >= 0 && IsInsideCounted(row) ? LeftOutReason.PartOfCounted : null);

    // Why an investment is left out of this total whatever else is in it.
    private LeftOutReason? OwnReason(int row)
    {
        uint stored = Flags(row) >> TotalsRow.ReasonShift;
        LeftOutReason? reason = stored == 0 ? null : StoredCode.Of(stored, LeftOutReasonCodes.Last);
        if (asked is not { } stage || reason is not (null or LeftOutReason.Expected))
        {
            return reason;
        }

        return investments.Table.At(row).AmountAt(stage) is not null ? null
            : stage > MoneyStage.Returned && LatestStage(row) > stage ? LeftOutReason.LaterStageOnly
            : LeftOutReason.StageNotReached;
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

    private bool IsCounted(int row) => OwnReason(row) is null && investments.ContainsRow(row);

    private uint Flags(int row) => column.U32(((long)row * TotalsRow.Length) + 4);

    private MoneyStage LatestStage(int row) => StoredCode.Of(column.U32((long)row * TotalsRow.Length) & TotalsRow.StageBits, MoneyStageCodes.Last);

    private int WholeOf(int row) => column.I32(((long)row * TotalsRow.Length) + 8) - 1;
}
