using KzSaData.Export.Jobs;

namespace KzSaData.Export.Tables;

/// <summary>What is computed of an amount: whether it is disputed, whether a total counts it and why not, and what it adds then.</summary>
internal static class AmountColumns
{
    private const string Table = "amounts";

    /// <summary>The columns for a list of amounts; none for another list.</summary>
    public static IEnumerable<Column<Item>> Of(Field list, Selection selection) => list.Name == Table ? All(new CountedInvestments(selection)) : [];

    private static IEnumerable<Column<Item>> All(CountedInvestments counted) =>
    [
        Computed("disputed", ColumnType.Boolean, static (investment, amount) => Cell.Of(investment.Claims.Any(claim => claim.Field == $"amounts/{amount.Stage.Code()}" && claim.Disputes.Count > 0)), isRequired: true),
        Computed("latest_stage", ColumnType.Boolean, static (investment, amount) => Cell.Of(IsLatest(investment, amount)), isRequired: true),
        Computed("counts_in_total", ColumnType.Boolean, (investment, amount) => Cell.Of(IsLatest(investment, amount) && counted.ReasonOf(investment) is null), isRequired: true),
        Computed("left_out_because", ColumnType.Text, (investment, amount) => Cell.Of(counted.ReasonOf(investment)?.Code()), CategoryList.LeftOut),
        Computed("total_low", ColumnType.Number, (investment, amount) => TotalTables.Bound(RangeOf(counted, investment, amount), static range => range.Low)),
        Computed("total_best", ColumnType.Number, (investment, amount) => TotalTables.Bound(RangeOf(counted, investment, amount), static range => range.Best)),
        Computed("total_high", ColumnType.Number, (investment, amount) => TotalTables.Bound(RangeOf(counted, investment, amount), static range => range.High)),
    ];

    private static Column<Item> Computed(string name, ColumnType type, Func<Investment, MoneyClaim, Cell> read, CategoryList? categories = null, bool isRequired = false) =>
        new(name, type, Meanings.OfColumn(Table, name), item => item.Owner is Investment investment ? read(investment, AmountOf(investment, item)) : Cell.None)
        {
            Categories = categories,
            IsRequired = isRequired,
        };

    // The library has the amounts in the order of their stages, the table in that of the record; a stage has one amount.
    private static MoneyClaim AmountOf(Investment investment, Item item) =>
        investment.Amounts.Single(amount => amount.Stage.Code() == item.Value.AsObject!.Value["stage"].AsText);

    private static bool IsLatest(Investment investment, MoneyClaim amount) => amount.Stage == investment.Amount?.Stage;

    private static TotalRange? RangeOf(CountedInvestments counted, Investment investment, MoneyClaim amount) =>
        IsLatest(investment, amount) ? counted.RangeOf(investment) : null;
}
