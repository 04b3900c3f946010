using KzSaData.Values;

namespace KzSaData.Query;

/// <summary>The numbers of the groups that totals divide into.</summary>
internal static class InvestmentGroups
{
    /// <summary>The number of what belongs to none; after all others.</summary>
    public const int None = int.MaxValue;

    /// <summary>The one year in which the latest amount surely falls.</summary>
    public static int Year(Investment investment)
    {
        EdtfDate? date = investment.Amount?.Date ?? (investment.Amounts.Count > 1 ? null : investment.Date);
        return date?.Earliest?.Year is { } year && date.MustFallWithin(CalendarDay.Key(year, 1, 1), CalendarDay.Key(year, 12, 31)) ? year : None;
    }

    /// <summary>The number of the first area, which every record has.</summary>
    public static int MainArea(Investment investment) => investment.Areas is [var main, ..] ? (int)main : throw DatasetFormatException.Damaged($"investment '{investment.Key}' has no area");

    /// <summary>The row of the one actor that gives.</summary>
    public static int Funder(Investment investment) => investment.From.Count == 1 ? investment.From[0].Row : None;
}
