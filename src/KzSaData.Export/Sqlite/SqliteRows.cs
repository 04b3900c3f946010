using KzSaData.Export.Jobs;
using KzSaData.Export.Tables;
using Microsoft.Data.Sqlite;

namespace KzSaData.Export.Sqlite;

/// <summary>Puts the rows of a table into a database.</summary>
internal static class SqliteRows
{
    /// <summary>Inserts all rows.</summary>
    /// <returns>How many there are.</returns>
    public static long Insert(SqliteConnection database, Table table, ExportJob job)
    {
        using SqliteCommand command = database.CreateCommand();
        command.CommandText = $"insert into {SqliteSchema.Quoted(table.Name)} values ({string.Join(", ", table.Columns.Select(static (_, place) => $"@{place}"))})";
        SqliteParameter[] parameters = [.. table.Columns.Select((column, place) => command.Parameters.Add($"@{place}", TypeOf(column.Type)))];
        command.Prepare();
        long rows = 0;
        foreach (Cell[] cells in job.UntilCancelled(table.Rows))
        {
            for (int i = 0; i < cells.Length; i++)
            {
                parameters[i].Value = Value(table.Columns[i].Type, cells[i], job.Losses) ?? DBNull.Value;
            }

            command.ExecuteNonQuery();
            rows++;
        }

        return rows;
    }

    private static object? Value(ColumnType type, Cell cell, Losses losses) => type switch
    {
        _ when !cell.HasValue => TypedCells.Missing(cell, losses),
        ColumnType.Integer => cell.Integer,
        ColumnType.Number => TypedCells.Double(cell, losses),
        ColumnType.Boolean => cell.Flag!.Value ? 1L : 0L,
        _ => cell.Text,
    };

    private static SqliteType TypeOf(ColumnType type) => type switch
    {
        ColumnType.Integer or ColumnType.Boolean => SqliteType.Integer,
        ColumnType.Number => SqliteType.Real,
        _ => SqliteType.Text,
    };
}
