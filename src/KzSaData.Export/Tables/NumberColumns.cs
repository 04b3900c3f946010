namespace KzSaData.Export.Tables;

/// <summary>A number as a source said it, as columns: qualifier, low, best, high.</summary>
internal static class NumberColumns
{
    public static IEnumerable<Column<T>> Of<T>(string table, string prefix, Func<T, Estimate?> read) =>
    [
        new($"{prefix}qualifier", ColumnType.Text, Meanings.OfColumn(table, $"{prefix}qualifier"), subject => Cell.Of(read(subject)?.Qualifier.Code())) { Categories = CategoryList.Qualifier },
        Bound(table, $"{prefix}low", read, static number => number.Low),
        Bound(table, $"{prefix}best", read, static number => number.Best),
        Bound(table, $"{prefix}high", read, static number => number.High),
    ];

    private static Column<T> Bound<T>(string table, string name, Func<T, Estimate?> read, Func<Estimate, decimal?> bound) =>
        new(name, ColumnType.Number, Meanings.OfColumn(table, name), subject => Cell.Of(read(subject) is { } number ? bound(number) : null));
}
