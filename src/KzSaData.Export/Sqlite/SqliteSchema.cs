using KzSaData.Export.Tables;

namespace KzSaData.Export.Sqlite;

/// <summary>The statement that makes a table: types, its key, and what refers where, so that versions of SQLite since 2019 read it.</summary>
internal static class SqliteSchema
{
    public static string Of(Table table)
    {
        IEnumerable<string> lines =
        [
            .. table.Columns.Select(Column),
            $"primary key ({Names(table.Key)})",
            .. table.ForeignKeys.Select(static key => $"foreign key ({Names(key.Columns)}) references {Quoted(key.Table)} ({Names(key.Key)})"),
        ];
        return $"create table {Quoted(table.Name)} (\n  {string.Join(",\n  ", lines)}\n);";
    }

    /// <summary>A name as SQL has it, whatever word it is.</summary>
    public static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(Quoted));

    private static string Column(Column column) =>
        $"{Quoted(column.Name)} {TypeOf(column.Type)}{(column.IsRequired ? " not null" : string.Empty)}{(column.Type == ColumnType.Boolean ? $" check ({Quoted(column.Name)} in (0, 1))" : string.Empty)}";

    private static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Integer or ColumnType.Boolean => "integer",
        ColumnType.Number => "real",
        _ => "text",
    };
}
