namespace KzSaData.Export.Tables;

/// <summary>The codes with their labels, and the meanings of all columns, as tables.</summary>
internal static class CodebookTables
{
    private const string CodesName = "codes";
    private const string ColumnsName = "codebook";

    /// <summary>The codes that the columns of tables may hold.</summary>
    public static Table Codes(IReadOnlyList<Table> tables) => new Table<(CategoryList List, Category Category, int Position)>(
        CodesName,
        [
            new("list", ColumnType.Text, Meaning(CodesName, "list"), static row => Cell.Of(row.List.Name)) { IsRequired = true },
            new("code", ColumnType.Text, Meaning(CodesName, "code"), static row => Cell.Of(row.Category.Code)) { IsRequired = true },
            new("position", ColumnType.Integer, Meaning(CodesName, "position"), static row => Cell.Of(row.Position)) { IsRequired = true },
            .. CodeList.Languages.Select(static language => new Column<(CategoryList List, Category Category, int Position)>(
                $"label_{ColumnNames.Of(language)}",
                ColumnType.Text,
                Meaning(CodesName, "label") is var meaning ? meaning with { Text = $"{meaning.Text} In {Meanings.OfLanguage(language)}." } : meaning,
                row => Cell.Of(row.Category.Label(language))) { IsRequired = true }),
        ],
        2,
        from list in tables.SelectMany(static table => table.Columns).Select(static column => column.Categories).OfType<CategoryList>().DistinctBy(static list => list.Name, StringComparer.Ordinal).OrderBy(static list => list.Name, StringComparer.Ordinal)
        from row in list.All.Select((category, index) => (list, category, index + 1))
        select row);

    /// <summary>The columns of tables, and of itself.</summary>
    public static Table Columns(IReadOnlyList<Table> tables) => new Table<(Table Table, Column Column, int Position)>(
        ColumnsName,
        [
            new("table_name", ColumnType.Text, Meaning(ColumnsName, "table_name"), static row => Cell.Of(row.Table.Name)) { IsRequired = true },
            new("column_name", ColumnType.Text, Meaning(ColumnsName, "column_name"), static row => Cell.Of(row.Column.Name)) { IsRequired = true },
            new("position", ColumnType.Integer, Meaning(ColumnsName, "position"), static row => Cell.Of(row.Position)) { IsRequired = true },
            new("type", ColumnType.Text, Meaning(ColumnsName, "type"), static row => Cell.Of(Enum.GetName(row.Column.Type)!.ToLowerInvariant())) { IsRequired = true },
            new("unit", ColumnType.Text, Meaning(ColumnsName, "unit"), static row => Cell.Of(row.Column.Meaning.Unit)),
            new("required", ColumnType.Boolean, Meaning(ColumnsName, "required"), static row => Cell.Of(row.Column.IsRequired)) { IsRequired = true },
            new("absent", ColumnType.Text, Meaning(ColumnsName, "absent"), static row => row.Column.IsRequired ? Cell.NotApplicable : Cell.Of(ColumnNames.Of(Enum.GetName(row.Column.Meaning.Absent)!))),
            new("codes", ColumnType.Text, Meaning(ColumnsName, "codes"), static row => Cell.Of(row.Column.Categories?.Name)),
            new("refers_to", ColumnType.Text, Meaning(ColumnsName, "refers_to"), static row => Cell.Of(row.Column.RefersTo)),
            new("is_key", ColumnType.Boolean, Meaning(ColumnsName, "is_key"), static row => Cell.Of(row.Table.Key.Contains(row.Column.Name, StringComparer.Ordinal))) { IsRequired = true },
            new("meaning", ColumnType.Text, Meaning(ColumnsName, "meaning"), static row => Cell.Of(row.Column.Meaning.Text)) { IsRequired = true },
        ],
        2,
        from table in tables
        from row in table.Columns.Select((column, index) => (table, column, index + 1))
        select row);

    private static Meaning Meaning(string table, string column) => Meanings.OfColumn(table, column);
}
