using KzSaData.Model;
using KzSaData.Storage;

namespace KzSaData.Query;

/// <summary>A line of a total while it is being added up.</summary>
internal sealed class RunningTotal(uint key)
{
    // Checked at once: damaged keys would make as many lines as there are rows.
    private readonly Currency currency = TotalsRow.CurrencyOf(key);
    private readonly MoneyStage stage = StoredCode.Of(key & TotalsRow.StageBits, MoneyStageCodes.Last);
    private readonly RunningRange undisputed = new();
    private readonly RunningRange disputed = new();

    public uint Key => key;

    /// <summary>Adds an amount of the column, which is undisputed.</summary>
    public void Add(uint flags, long lowHundredths, long bestHundredths, long highHundredths) => undisputed.Add(flags, lowHundredths, bestHundredths, highHundredths);

    /// <summary>Adds an amount of a record: where it is disputed, from the least to the most that is said of it.</summary>
    /// <exception cref="OverflowException">The sum is beyond what a decimal holds.</exception>
    public void Add(MoneyClaim amount)
    {
        SaidRange said = amount.Said;
        try
        {
            (said.IsDisputed ? disputed : undisputed).Add(said.Low, amount.Best, said.High);
        }
        catch (OverflowException)
        {
            throw TooMuch();
        }
    }

    /// <exception cref="OverflowException">The sum is beyond what a decimal holds.</exception>
    public TotalLine ToLine()
    {
        try
        {
            return new TotalLine(currency, stage, undisputed.ToRange(), disputed.Count == 0 ? null : disputed.ToRange());
        }
        catch (OverflowException)
        {
            throw TooMuch();
        }
    }

    private OverflowException TooMuch() => new($"the amounts in {currency.Code} at the stage '{stage.Code()}' come to more than a decimal holds; narrow the query");
}
