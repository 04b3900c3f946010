using KzSaData.Storage;

namespace KzSaData.Model;

/// <summary>What a total needs to know of an investment, in 40 bytes of a column, so that no record must be made.</summary>
/// <remarks>Currency as three letters in the high bytes and stage in the low byte (u32) · flags (u32) · row of the whole plus one (u32) · 0 · low, best, high in hundredths (i64 each).</remarks>
internal static class TotalsRow
{
    public const int Length = 40;

    public const uint HasLow = 1;
    public const uint HasBest = 2;
    public const uint HasHigh = 4;
    public const uint IsApproximate = 8;

    /// <summary>The amount does not fit into hundredths of 64 bits; it is read from the record.</summary>
    public const uint IsLarge = 16;

    /// <summary>The money is inside of several others; those after the first are read from the record.</summary>
    public const uint HasMoreWholes = 32;

    /// <summary>Live evidence gives the amount otherwise; what it says is read from the record.</summary>
    public const uint IsDisputed = 64;

    /// <summary>There is an amount that was sent back besides; it is read from the record.</summary>
    public const uint HasReturned = 128;

    /// <summary>The bit from which on the flags hold a <see cref="LeftOutReason"/>.</summary>
    public const int ReasonShift = 8;

    /// <summary>The bits of the stage in the first number of a row.</summary>
    public const uint StageBits = 0xFF;

    public static uint CurrencyAndStage(Currency currency, MoneyStage stage)
    {
        string code = currency.Code;
        return ((uint)code[0] << 24) | ((uint)code[1] << 16) | ((uint)code[2] << 8) | (uint)stage;
    }

    public static Currency CurrencyOf(uint key) => Currency.TryParse(new string([(char)(key >> 24), (char)(key >> 16 & 0xFF), (char)(key >> 8 & 0xFF)]), out Currency currency)
        ? currency
        : throw DatasetFormatException.Damaged("an amount in it has no currency");

    /// <summary>Writes the row of an investment.</summary>
    public static void Write(ByteSink sink, Investment investment)
    {
        MoneyClaim? amount = investment.Amount;
        (decimal? low, decimal? best, decimal? high) = amount is null ? default : Range(amount);
        uint flags = (low is null ? 0 : HasLow) | (best is null ? 0 : HasBest) | (high is null ? 0 : HasHigh);
        flags |= amount?.Qualifier == Qualifier.About ? IsApproximate : 0;
        flags |= Fits(low) && Fits(best) && Fits(high) ? 0 : IsLarge;
        Investment[] wholes = [.. Wholes(investment)];
        flags |= wholes.Length > 1 ? HasMoreWholes : 0;
        flags |= amount?.SaidOtherwise.Count > 0 ? IsDisputed : 0;
        flags |= amount is { Stage: not MoneyStage.Returned } && investment.AmountAt(MoneyStage.Returned) is not null ? HasReturned : 0;
        flags |= Reason(investment) << ReasonShift;
        sink.U32(amount is null ? 0 : CurrencyAndStage(amount.Currency, amount.Stage));
        sink.U32(flags);
        sink.U32(wholes.Length == 0 ? 0 : (uint)wholes[0].Row + 1);
        sink.U32(0);
        foreach (decimal? number in (ReadOnlySpan<decimal?>)[low, best, high])
        {
            sink.I64((flags & IsLarge) != 0 ? 0 : (long)(number.GetValueOrDefault() * 100));
        }
    }

    /// <summary>The numbers of an amount as they are stored: a single one, also an approximate one, is its own lower and upper bound.</summary>
    public static (decimal? Low, decimal? Best, decimal? High) Range(MoneyClaim amount) =>
        amount.Qualifier is Qualifier.Exactly or Qualifier.About ? (amount.Best, amount.Best, amount.Best) : (amount.Low, amount.Best, amount.High);

    /// <summary>The investments whose money that of a part is inside of.</summary>
    public static IEnumerable<Investment> Wholes(Investment investment) =>
        investment.Aggregation != Aggregation.PartOf ? [] : investment.Relations.Where(static relation => relation.Kind == RelationKind.PartOf).Select(static relation => relation.To).OfType<Investment>();

    /// <summary>Whether an amount is a whole number of hundredths of 64 bits.</summary>
    public static bool Fits(decimal? number) => number is not { } value || (Math.Abs(value) < 90_000_000_000_000_000m && decimal.IsInteger(value * 100));

    private static uint Reason(Investment investment) => investment switch
    {
        { Status: InvestmentStatus.Cancelled or InvestmentStatus.Lapsed } => (uint)LeftOutReason.Cancelled,
        { Aggregation: Aggregation.Umbrella } => (uint)LeftOutReason.Umbrella,
        { Aggregation: Aggregation.Duplicate } => (uint)LeftOutReason.Duplicate,
        { Amount: null } => (uint)LeftOutReason.NoAmount,
        { From.Count: 0 } => (uint)LeftOutReason.GiverUnknown,
        { Amount.Stage: MoneyStage.Expected } => (uint)LeftOutReason.Expected,
        _ => 0,
    };
}
