using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace KzSaData.Export.Tests.Sqlite;

/// <summary>The database answers as the library does, and holds together.</summary>
public sealed class SqliteExporterTests : IClassFixture<SqliteExporterTests.Database>
{
    private static readonly Dataset data = KzSaDataset.Current;
    private readonly Database database;

    public SqliteExporterTests(Database database) => this.database = database;

    [Fact]
    public void Every_reference_leads_somewhere_and_the_file_is_whole()
    {
        database.Ask("select count(*) from pragma_foreign_key_check").Should().Equal(["0"]);
        database.Ask("pragma integrity_check").Should().Equal(["ok"]);
        database.Ask("select count(*) from pragma_foreign_key_list('participants')").Should().NotEqual(["0"]);
    }

    [Fact]
    public void Each_type_of_entity_has_a_row_for_each_of_its_entities()
    {
        foreach (EntityType type in Dataset.Types)
        {
            database.Ask($"select id from {type.Plural} order by rowid").Should().Equal(data.EntitiesOf(type).Select(static entity => entity.Key));
        }
    }

    [Fact]
    public void The_view_of_totals_comes_to_what_the_library_adds_up() =>
        database.Ask("select currency || ' ' || stage || ' ' || cast(sum(investments) as integer) || ' ' || cast(sum(low) as integer) from totals_by_stage where not disputed group by currency, stage order by 1").Should().BeEquivalentTo(
            data.Investments.Total().Lines.Where(static line => line.Undisputed.Count > 0)
                .Select(static line => $"{line.Currency.Code} {line.Stage.Code()} {line.Undisputed.Count} {(long)line.Undisputed.Low}"));

    [Fact]
    public void It_has_a_best_sum_only_where_every_investment_has_one() =>
        database.Ask("select currency || ' ' || stage || ' ' || coalesce(cast(best as integer), '-') from totals_by_stage where not disputed").Should().BeEquivalentTo(
            data.Investments.Total().Lines.Where(static line => line.Undisputed.Count > 0)
                .Select(static line => $"{line.Currency.Code} {line.Stage.Code()} {(line.Undisputed.Best is { } best ? $"{(long)best}" : "-")}"));

    [Fact]
    public void The_view_of_disputes_has_every_disputed_record() =>
        database.Ask("select distinct record from disputed_claims").Should().BeEquivalentTo(data.Records.Disputed().Select(static record => record.Key));

    [Fact]
    public void The_view_of_visits_counts_what_took_place_and_journeys_alone() =>
        database.Ask("select year || ' ' || visits from visits_by_year where year is not null order by year").Should().Equal(
            from visit in data.Events.OfKind(EventKind.Visit).Occurred().WithoutParts()
            where visit.Date?.Year is not null
            group visit by visit.Date!.Year!.Value into year
            orderby year.Key
            select $"{year.Key} {year.Count()}");

    [Fact]
    public void The_view_of_titles_has_every_record_with_who_took_part() =>
        database.Ask("select id || ' ' || title || ' ' || coalesce(participants, '') from record_titles").Should().BeEquivalentTo(
            data.Records.Select(static record => $"{record.Key} {record.Title["en"]} {string.Join(';', record.Participants.Select(static participant => participant.Actor.Key))}"));

    [Theory]
    [InlineData("wind")]
    [InlineData("паломник*")]
    [InlineData("الرياض")]
    public void Words_are_found_in_every_language(string word) => database.Ask($"select id from search where search match '{word}'").Should().NotBeEmpty();

    [Fact]
    public void It_says_what_it_is()
    {
        database.Ask("select value from release where name = 'content_hash'").Should().Equal([data.Release.ContentHash]);
        database.Ask("select value from release where name = 'licence'").Should().Equal(["CC-BY-4.0"]);
        database.Ask("select value from release where name = 'generator'").Single().Should().StartWith("KzSaData.Export ");
    }

    [Fact]
    public void The_shell_of_the_system_reads_it_though_it_is_older_than_the_library()
    {
        const string shell = "/usr/bin/sqlite3";
        if (!File.Exists(shell))
        {
            return;
        }

        using Process process = Process.Start(new ProcessStartInfo(shell, ["-readonly", database.Path, "select count(*) from record_titles; select count(*) from totals_by_stage; select count(*) from search where search match 'wind'; pragma foreign_key_check;"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        string answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        (process.StandardError.ReadToEnd(), answer.Split('\n')[0]).Should().Be((string.Empty, $"{data.Records.Count}"));
        answer.TrimEnd('\n').Split('\n').Should().HaveCount(3, "no reference leads nowhere");
    }

    public sealed class Database : IDisposable
    {
        private readonly TemporaryFolder folder = new();
        private readonly SqliteConnection connection;

        public Database()
        {
            DatasetExport.Write(data, ExportFormat.Sqlite, Path).NotCarried.Select(static lost => lost.What).Should().Equal("missing-kinds");
            connection = new SqliteConnection($"Data Source={Path};Mode=ReadOnly;Pooling=False");
            connection.Open();
        }

        public string Path => folder.At("all.sqlite");

        public IReadOnlyList<string> Ask(string question)
        {
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText = question;
            using SqliteDataReader reader = command.ExecuteReader();
            List<string> rows = [];
            while (reader.Read())
            {
                rows.Add(Convert.ToString(reader.GetValue(0), System.Globalization.CultureInfo.InvariantCulture)!);
            }

            return rows;
        }

        public void Dispose()
        {
            connection.Dispose();
            folder.Dispose();
        }
    }
}
