using DuckDB.NET.Data;

namespace KzSaData.Export.Tests.Parquet;

/// <summary>The files, read by a database that did not write them.</summary>
public sealed class ParquetExporterTests : IDisposable
{
    private static readonly Dataset data = KzSaDataset.Current;
    private readonly TemporaryFolder folder = new();
    private readonly DuckDBConnection database = new("DataSource=:memory:");

    public ParquetExporterTests() => database.Open();

    [Fact]
    public void Counts_and_sums_are_those_of_the_library()
    {
        ExportReport report = DatasetExport.Write(data, ExportFormat.Parquet, folder.At("all"));

        Ask($"select count(*) from '{folder.At("all", "records.parquet")}'").Should().Be((long)data.Records.Count);
        Ask($"select sum(total_low) from '{folder.At("all", "amounts.parquet")}' where counts_in_total and not disputed and currency = 'USD' and stage = 'committed'")
            .Should().Be((double)data.Investments.Total().Lines.Single(static line => line.Currency == Currency.Usd && line.Stage == MoneyStage.Committed).Undisputed.Low);
        Ask($"select count(*) from '{folder.At("all", "records.parquet")}' where date_earliest <= date '1999-12-31'").Should().Be((long)data.Records.Count(static record => record.Date?.Earliest?.Year <= 1999));
        foreach (ExportedFile file in report.Files.Where(static file => file.Name.EndsWith(".parquet", StringComparison.Ordinal)))
        {
            Ask($"select count(*) from '{folder.At("all", file.Name)}'").Should().Be(file.Rows, file.Name);
        }
    }

    [Fact]
    public void Columns_have_types_and_the_file_says_what_it_is()
    {
        DatasetExport.Write(data, ExportFormat.Parquet, folder.At("all"));

        Ask($"select typeof(date_earliest) || ' ' || typeof(date_year) || ' ' || typeof(disputed) from '{folder.At("all", "records.parquet")}' limit 1").Should().Be("DATE BIGINT BOOLEAN");
        Ask($"select decode(value) from parquet_kv_metadata('{folder.At("all", "records.parquet")}') where decode(key) = 'content_hash'").Should().Be(data.Release.ContentHash);
        Ask($"select decode(value) from parquet_kv_metadata('{folder.At("all", "records.parquet")}') where decode(key) = 'licence'").Should().Be("CC-BY-4.0");
    }

    [Fact]
    public void Records_are_parted_by_kind_and_year_where_that_is_asked_for()
    {
        ExportReport report = DatasetExport.Write(data, ExportFormat.Parquet, folder.At("parts"), new ExportOptions { Partitioned = true });
        string parts = $"read_parquet('{folder.At("parts", "records")}/*/*/*.parquet', hive_partitioning = true)";

        Ask($"select count(*) from {parts}").Should().Be((long)data.Records.Count);
        Ask($"select count(*) from {parts} where kind = 'event' and year = '2022'").Should().Be((long)data.Events.Count(static record => record.Date?.Year == 2022));
        report.Files.Should().Contain(static file => file.Name == "records/kind=event/year=2022/records.parquet").And.Contain(static file => file.Name == "records/kind=event/year=unknown/records.parquet");
    }

    [Fact]
    public void Of_nothing_there_are_files_with_columns_and_no_rows()
    {
        DatasetExport.Write(data, [], ExportFormat.Parquet, folder.At("none"));

        Ask($"select count(*) from '{folder.At("none", "records.parquet")}' where id = 'x' and date_year = 1").Should().Be(0L);
    }

    public void Dispose()
    {
        database.Dispose();
        folder.Dispose();
    }

    private object? Ask(string question)
    {
        using DuckDBCommand command = database.CreateCommand();
        command.CommandText = question;
        return command.ExecuteScalar();
    }
}
