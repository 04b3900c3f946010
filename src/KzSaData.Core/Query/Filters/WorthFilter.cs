using KzSaData.Model;
using KzSaData.Storage;

namespace KzSaData.Query;

/// <summary>Keeps the investments whose latest amount is in a currency and, at its lowest, not less than a sum; read from the column that totals are made of.</summary>
internal sealed class WorthFilter(EntityTable<Investment> table, Money least) : RowFilter(isSlow: false)
{
    private readonly Section column = table.Totals;
    private readonly uint currency = TotalsRow.CurrencyAndStage(least.Currency, default);
    private readonly long hundredths = TotalsRow.Fits(least.Amount) ? (long)(least.Amount * 100) : long.MaxValue;

    protected override bool Holds(int row)
    {
        long at = (long)row * TotalsRow.Length;
        uint flags = column.U32(at + 4);
        if ((flags & TotalsRow.HasLow) == 0 || (column.U32(at) & ~TotalsRow.StageBits) != currency)
        {
            return false;
        }

        // What does not fit into the column, of either sum, is read from the record.
        return (flags & TotalsRow.IsLarge) == 0 && hundredths != long.MaxValue
            ? column.I64(at + 16) >= hundredths
            : table.At(row).Amount is { } amount && (amount.Low ?? amount.Best) >= least.Amount;
    }
}
