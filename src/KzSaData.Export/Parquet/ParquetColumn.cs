using KzSaData.Export.Jobs;
using KzSaData.Export.Tables;
using Parquet;
using Parquet.Schema;

namespace KzSaData.Export.Parquet;

/// <summary>A column of a Parquet file: its type there, and how cells are written.</summary>
/// <param name="named">Its name and type.</param>
/// <param name="write">Writes cells.</param>
internal sealed class ParquetColumn(DataField named, Func<ParquetRowGroupWriter, DataField, Cell[], Task> write)
{
    public DataField Field => named;

    public static ParquetColumn Of(Column column, Losses losses) => column.Type switch
    {
        ColumnType.Integer => Numbers<long>(column, losses, static cell => cell.Integer),
        ColumnType.Number => Numbers<double>(column, losses, cell => TypedCells.Double(cell, losses)),
        ColumnType.Boolean => Numbers<bool>(column, losses, static cell => cell.Flag),
        ColumnType.Day => Numbers<DateOnly>(column, losses, static cell => cell.Day?.ToDateOnly()),
        _ => new(
            new DataField(column.Name, typeof(string), isNullable: true),
            (group, field, cells) => group.WriteAsync(field, Array.ConvertAll(cells, cell => cell.Text ?? (string?)TypedCells.Missing(cell, losses))!)),
    };

    public Task WriteAsync(ParquetRowGroupWriter group, Cell[] cells) => write(group, named, cells);

    private static ParquetColumn Numbers<T>(Column column, Losses losses, Func<Cell, T?> read)
        where T : struct => new(
            new DataField(column.Name, typeof(T), isNullable: true),
            (group, field, cells) => group.WriteAsync<T>(field, Array.ConvertAll(cells, cell => cell.HasValue ? read(cell) : (T?)TypedCells.Missing(cell, losses)).AsMemory()));
}
