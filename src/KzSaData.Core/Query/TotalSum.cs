using KzSaData.Model;
using KzSaData.Storage;

namespace KzSaData.Query;

/// <summary>A total while it is being added up: its lines, and what it leaves out.</summary>
internal sealed class TotalSum(EntityTable<Investment> table)
{
    // An amount that the column does not tell whole.
    private const uint AskTheRecord = TotalsRow.IsLarge | TotalsRow.IsDisputed | TotalsRow.HasReturned;

    private readonly Section column = table.Totals;
    private readonly List<RunningTotal> totals = [];
    private readonly List<(int Row, LeftOutReason Reason)> leftOut = [];
    private RunningTotal? last;

    public void LeaveOut(int row, LeftOutReason reason) => leftOut.Add((row, reason));

    /// <summary>Counts an investment with its latest amount; what was sent back stands beside it.</summary>
    public void Count(int row)
    {
        long at = (long)row * TotalsRow.Length;
        uint flags = column.U32(at + 4);
        if ((flags & AskTheRecord) == 0)
        {
            TotalOf(column.U32(at)).Add(flags, column.I64(at + 16), column.I64(at + 24), column.I64(at + 32));
            return;
        }

        MoneyClaim amount = table.At(row).Amount ?? throw WithoutAmount();
        Add(amount);
        if (amount.Stage != MoneyStage.Returned && table.At(row).AmountAt(MoneyStage.Returned) is { } returned)
        {
            Add(returned);
        }
    }

    /// <summary>Counts an investment with its amount at a stage.</summary>
    public void Count(int row, MoneyStage stage) => Add(table.At(row).AmountAt(stage) ?? throw WithoutAmount());

    /// <exception cref="OverflowException">The sum is beyond what a decimal holds.</exception>
    public InvestmentTotal ToTotal()
    {
        totals.Sort(static (a, b) => a.Key.CompareTo(b.Key));
        return new InvestmentTotal(totals.ConvertAll(static total => total.ToLine()).AsReadOnly(), new LeftOutList(table, leftOut));
    }

    private static DatasetFormatException WithoutAmount() => DatasetFormatException.Damaged("a total counts an investment without an amount");

    private void Add(MoneyClaim amount) => TotalOf(TotalsRow.CurrencyAndStage(amount.Currency, amount.Stage)).Add(amount);

    // Few currencies and stages occur, and the same ones follow each other.
    private RunningTotal TotalOf(uint key)
    {
        if (last?.Key == key)
        {
            return last;
        }

        last = totals.Find(total => total.Key == key);
        if (last is null)
        {
            last = new RunningTotal(key);
            totals.Add(last);
        }

        return last;
    }
}
