using DuckDB.NET.Data;
using KzSaData.Export.Tests.Support;

namespace KzSaData.Export.Tests.Csv;

/// <summary>A database that knows nothing of us asks the tables, and gets what the library answers.</summary>
public sealed class DuckDbTests(ExportedCsv csv) : IClassFixture<ExportedCsv>
{
    [Fact]
    public void Visits_are_counted_by_year_as_the_library_counts_them()
    {
        IReadOnlyList<(int, int)> years = Ask($"""
            select date_year, count(*) from {Table("events")}
            where kind = 'visit' and realis = 'occurred' and not is_part and date_year is not null group by 1 order by 1
            """);

        years.Should().Equal(
            from visit in KzSaDataset.Current.Events.OfKind(EventKind.Visit).Occurred().WithoutParts()
            where visit.Date?.Year is not null
            group visit by visit.Date!.Year!.Value into year
            orderby year.Key
            select (year.Key, year.Count()));
    }

    [Fact]
    public void Every_table_is_read_with_the_types_that_it_says()
    {
        foreach (ExportedFile file in csv.Report.Files.Where(static file => file.Name.EndsWith(".csv", StringComparison.Ordinal)))
        {
            Ask($"select 0, count(*) from {Table(Path.GetFileNameWithoutExtension(file.Name))}").Should().Equal([(0, (int)file.Rows)], file.Name);
        }
    }

    private string Table(string name) => $"read_csv('{csv.At($"{name}.csv")}', nullstr = ['', 'n/a', 'pending'], header = true)";

    private static IReadOnlyList<(int, int)> Ask(string question)
    {
        using DuckDBConnection database = new("DataSource=:memory:");
        database.Open();
        using DuckDBCommand command = database.CreateCommand();
        command.CommandText = question;
        using var reader = command.ExecuteReader();
        List<(int, int)> rows = [];
        while (reader.Read())
        {
            rows.Add((Convert.ToInt32(reader.GetValue(0)), Convert.ToInt32(reader.GetValue(1))));
        }

        return rows;
    }
}
