using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace KzSaData.Benchmarks;

/// <summary>Writes plain lists into an SQLite file.</summary>
internal sealed class SqliteWriter(SqliteConnection connection, RowFile rows)
{
    private readonly Dictionary<string, ActorRow> actors = rows.Actors.ToDictionary(static actor => actor.Id);
    private readonly Dictionary<string, long> numbers = [];
    private long number;

    public static void Write(string path, RowFile rows)
    {
        using SqliteConnection connection = new($"Data Source={path};Pooling=False");
        connection.Open();
        Run(connection, SqliteSchema.Tables);
        using (SqliteTransaction transaction = connection.BeginTransaction())
        {
            new SqliteWriter(connection, rows).WriteAll();
            transaction.Commit();
        }

        Run(connection, SqliteSchema.Indexes);
    }

    private void WriteAll()
    {
        using SqliteCommand record = Insert("record", 19);
        using SqliteCommand area = Insert("area", 8);
        using SqliteCommand actor = Insert("actor", 5);
        using SqliteCommand party = Insert("party", 3);
        using SqliteCommand word = Insert("word (rowid, title_en, title_kk, title_ru, title_ar, summary, names)", 7);
        foreach ((int table, RecordRow row) in rows.Events.Select(static row => (1, row)).Concat(rows.Investments.Select(static row => (2, (RecordRow)row))).Concat(rows.Others.Select(static row => (3, row))))
        {
            number++;
            numbers[row.Id] = number;
            TextRow title = row.Title;
            Execute(record, number, table, row.Id, row.Kind, title.En, title.Kk, title.Ru, title.Ar, row.Summary.En, row.Date, row.First, row.Last, row.Begins, row.Ends, row.IsUnbounded ? 1 : 0, row.Place, string.Join(' ', row.Areas), JsonSerializer.Serialize(row.Participants, RowJson.Default.ParticipantRowArray), JsonSerializer.Serialize(row.Evidence, RowJson.Default.EvidenceRowArray));
            foreach (int one in row.Areas.Distinct())
            {
                Execute(area, table, one, number, row.First, row.Last, row.Begins, row.Ends, row.IsUnbounded ? 1 : 0);
            }

            foreach (string one in WithHomes(row.Participants.Select(static participant => participant.Actor)))
            {
                Execute(actor, table, one, number, row.Begins, row.Ends);
            }

            foreach (string one in row.Participants.Select(static participant => participant.Actor).Distinct())
            {
                Execute(party, table, one, number);
            }

            if (table == 1)
            {
                Execute(word, number, title.En, title.Kk, title.Ru, title.Ar, row.Summary.En, Names(row));
            }
        }

        WriteInvestments();
    }

    private void WriteInvestments()
    {
        using SqliteCommand flow = Insert("flow", 2);
        using SqliteCommand amount = Insert("amount", 9);
        using SqliteCommand part = Insert("part", 2);
        foreach (InvestmentRow row in rows.Investments)
        {
            foreach (string one in WithHomes(row.Into))
            {
                Execute(flow, one, numbers[row.Id]);
            }

            AmountRow? sum = row.Amount;
            Execute(amount, numbers[row.Id], sum?.Currency, sum?.Stage, Hundredths(sum?.Low), Hundredths(sum?.Best), Hundredths(sum?.High), sum?.IsApproximate == true ? 1 : 0, row.Reason.GetValueOrDefault(), row.Wholes.Length > 0 ? 1 : 0);
            foreach (string whole in row.Wholes)
            {
                Execute(part, numbers[row.Id], numbers[whole]);
            }
        }
    }

    // What a search looks at besides title and summary.
    private string Names(RecordRow row) => string.Join(' ',
    [
        .. row.Participants.Select(static participant => participant.Actor).Distinct().SelectMany(id => actors[id].Names),
        .. row.Place is { } place ? rows.PlaceNames[place] : [],
    ]);

    private IEnumerable<string> WithHomes(IEnumerable<string> ids) => ids.SelectMany(id => actors[id].Country is { } country ? [id, country] : new[] { id }).Distinct();

    private static long? Hundredths(decimal? sum) => sum is null ? null : (long)(sum.Value * 100);

    private SqliteCommand Insert(string table, int columns)
    {
        SqliteCommand command = connection.CreateCommand();
        string[] names = [.. Enumerable.Range(0, columns).Select(static i => string.Create(CultureInfo.InvariantCulture, $"${i}"))];
        command.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", names)})";
        foreach (string name in names)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        }

        return command;
    }

    private static void Execute(SqliteCommand command, params object?[] values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        command.ExecuteNonQuery();
    }

    private static void Run(SqliteConnection connection, string text)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = text;
        command.CommandTimeout = 0;
        command.ExecuteNonQuery();
    }
}
