using KzSaData.Export.Jobs;
using KzSaData.Export.Tables;
using Parquet;
using Parquet.Schema;

namespace KzSaData.Export.Parquet;

/// <summary>Writes rows as one Parquet file, group by group.</summary>
internal static class ParquetTable
{
    private const int RowsOfGroup = 10_000;

    /// <summary>Writes rows to a stream, which stays open.</summary>
    /// <returns>How many rows there are.</returns>
    public static long Write(IReadOnlyList<Column> columns, IEnumerable<Cell[]> rows, ExportJob job, Stream stream) =>
        WriteAsync([.. columns.Select(column => ParquetColumn.Of(column, job.Losses))], rows, job, stream).GetAwaiter().GetResult();

    private static async Task<long> WriteAsync(ParquetColumn[] columns, IEnumerable<Cell[]> rows, ExportJob job, Stream stream)
    {
        ParquetSchema schema = new(columns.Select(static column => column.Field));
        ParquetWriter writer = await ParquetWriter.CreateAsync(schema, stream, cancellationToken: job.Cancellation).ConfigureAwait(false);
        await using (writer.ConfigureAwait(false))
        {
            writer.CustomMetadata = job.Provenance.Pairs.ToDictionary(StringComparer.Ordinal);
            long all = 0;
            foreach (Cell[][] group in job.UntilCancelled(rows).Chunk(RowsOfGroup))
            {
                await WriteGroupAsync(writer, columns, group).ConfigureAwait(false);
                all += group.Length;
            }

            return all;
        }
    }

    private static async Task WriteGroupAsync(ParquetWriter writer, ParquetColumn[] columns, Cell[][] rows)
    {
        using ParquetRowGroupWriter group = writer.CreateRowGroup();
        for (int i = 0; i < columns.Length; i++)
        {
            await columns[i].WriteAsync(group, Array.ConvertAll(rows, row => row[i])).ConfigureAwait(false);
        }

        group.CompleteValidate();
    }
}
